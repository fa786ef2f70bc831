package care.kith.journal;

import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.EntryJson;
import care.kith.entry.EntryKinds;
import care.kith.entry.Line;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Entries as JSON and back: an envelope with kind and version around the body.
///
/// A body of an old version is lifted step by step to the present one; lift number n turns version
/// n into n + 1. What this program does not know is a fault, never skipped.
final class EntryCodec {

    static final Map<String, List<UnaryOperator<ObjectNode>>> LIFTS = Map.of();

    private static final JsonMapper MAPPER =
            EntryJson.MAPPER
                    .rebuild()
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final Map<String, Class<? extends Entry>> kinds;
    private final Map<String, List<UnaryOperator<ObjectNode>>> lifts;

    EntryCodec() {
        this(EntryKinds.all(), LIFTS);
    }

    EntryCodec(
            Map<String, Class<? extends Entry>> kinds,
            Map<String, List<UnaryOperator<ObjectNode>>> lifts) {
        this.kinds = kinds;
        this.lifts = lifts;
    }

    private record Written(
            String kind,
            int version,
            When happened,
            String zone,
            Instant received,
            StaffId by,
            @Nullable EntryId supersedes,
            Entry body) {}

    private record Read(
            String kind,
            int version,
            When happened,
            String zone,
            Instant received,
            StaffId by,
            @Nullable EntryId supersedes,
            JsonNode body) {}

    byte[] write(NewEntry entry, Instant received) {
        var kind = EntryKinds.name(entry.entry().getClass());
        return MAPPER.writeValueAsBytes(
                new Written(
                        kind,
                        present(kind),
                        entry.happened(),
                        entry.zone().getId(),
                        received,
                        entry.by(),
                        entry.supersedes(),
                        entry.entry()));
    }

    /// @throws UnknownEntry when kind or version are not known here
    Line read(StreamId stream, long number, EntryId id, byte[] json) {
        var read = MAPPER.readValue(json, Read.class);
        return new Line(
                stream,
                number,
                id,
                read.happened,
                ZoneId.of(read.zone),
                read.received,
                read.by,
                read.supersedes,
                body(read));
    }

    byte[] write(Reading reading) {
        return MAPPER.writeValueAsBytes(reading);
    }

    Reading reading(byte[] json) {
        return MAPPER.readValue(json, Reading.class);
    }

    private Entry body(Read read) {
        @Nullable Class<? extends Entry> kind = kinds.get(read.kind);
        if (kind == null || read.version < 1 || read.version > present(read.kind)) {
            throw new UnknownEntry(read.kind, read.version);
        }
        var body = (ObjectNode) read.body;
        var steps = lifts.getOrDefault(read.kind, List.of());
        for (var lift : steps.subList(read.version - 1, steps.size())) {
            body = lift.apply(body);
        }
        return MAPPER.treeToValue(body, kind);
    }

    private int present(String kind) {
        return lifts.getOrDefault(kind, List.of()).size() + 1;
    }
}
