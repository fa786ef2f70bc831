package care.kith.journal;

import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.EntryJson;
import care.kith.entry.EntryKinds;
import care.kith.entry.Line;
import care.kith.entry.StreamId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Entries as JSON and back: an envelope with kind and version around the body.
///
/// A body of an old version is lifted to the present one. What this program does not know is a
/// fault, never skipped.
final class EntryCodec {

    private static final JsonMapper MAPPER =
            EntryJson.MAPPER
                    .rebuild()
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private static final ObjectReader ENVELOPE =
            MAPPER.readerFor(new TypeReference<Envelope<JsonNode>>() {});

    private final Map<String, Class<? extends Entry>> kinds;
    private final Lifts lifts;

    EntryCodec() {
        this(EntryKinds.all(), Lifts.NONE);
    }

    EntryCodec(Map<String, Class<? extends Entry>> kinds, Lifts lifts) {
        this.kinds = kinds;
        this.lifts = lifts;
    }

    byte[] write(NewEntry entry, Instant received) {
        var kind = EntryKinds.name(entry.entry().getClass());
        return MAPPER.writeValueAsBytes(
                new Envelope<>(
                        kind,
                        lifts.present(kind),
                        entry.happened(),
                        entry.zone().getId(),
                        received,
                        entry.by(),
                        entry.supersedes(),
                        entry.entry()));
    }

    /// @throws UnknownEntry when kind or version are not known here
    Line read(StreamId stream, long number, EntryId id, byte[] json) {
        Envelope<JsonNode> read = ENVELOPE.readValue(json);
        return new Line(
                stream,
                number,
                id,
                read.happened(),
                ZoneId.of(read.zone()),
                read.received(),
                read.by(),
                read.supersedes(),
                body(read));
    }

    byte[] write(Reading reading) {
        return MAPPER.writeValueAsBytes(reading);
    }

    Reading reading(byte[] json) {
        return MAPPER.readValue(json, Reading.class);
    }

    private Entry body(Envelope<JsonNode> read) {
        @Nullable Class<? extends Entry> kind = kinds.get(read.kind());
        if (kind == null || read.version() < 1 || read.version() > lifts.present(read.kind())) {
            throw new UnknownEntry(read.kind(), read.version());
        }
        var body = lifts.lift(read.kind(), read.version(), (ObjectNode) read.body());
        return MAPPER.treeToValue(body, kind);
    }
}
