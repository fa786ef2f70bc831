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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Entries as JSON and back: an envelope with kind and version around the body.
///
/// A body of an old version is lifted to the present one. What this program does not know is a
/// fault, never skipped.
final class EntryCodec {

    /// What is read here was sealed by us and is as it was: no field can stand in it twice.
    private static final JsonMapper MAPPER =
            EntryJson.MAPPER
                    .rebuild()
                    .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final Map<String, Class<? extends Entry>> kinds;
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();
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
        var read = envelope(json);
        return new Line(
                stream,
                number,
                id,
                read.happened(),
                ZoneId.of(read.zone()),
                read.received(),
                read.by(),
                read.supersedes(),
                read.body());
    }

    byte[] write(Reading reading) {
        return MAPPER.writeValueAsBytes(reading);
    }

    Reading reading(byte[] json) {
        return MAPPER.readValue(json, Reading.class);
    }

    /// In one pass where the body has the present shape, as nearly all have; a course is opened at
    /// each look, and half the time of that was reading bodies twice.
    private Envelope<? extends Entry> envelope(byte[] json) {
        var label = Label.of(json);
        int present = lifts.present(label.kind());
        @Nullable Class<? extends Entry> kind = kinds.get(label.kind());
        if (kind == null || label.version() < 1 || label.version() > present) {
            throw new UnknownEntry(label.kind(), label.version());
        }
        var reader = readers.computeIfAbsent(label.kind(), _ -> reader(kind));
        if (label.version() == present) {
            return reader.readValue(json);
        }
        var old = (ObjectNode) MAPPER.readTree(json);
        var lifted = lifts.lift(label.kind(), label.version(), (ObjectNode) old.get("body"));
        return reader.readValue(old.set("body", lifted));
    }

    private static ObjectReader reader(Class<? extends Entry> kind) {
        return MAPPER.readerFor(
                MAPPER.getTypeFactory().constructParametricType(Envelope.class, kind));
    }
}
