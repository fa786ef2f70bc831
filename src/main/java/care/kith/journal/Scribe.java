package care.kith.journal;

import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Turns facts into sealed rows and rows into facts again.
final class Scribe {

    private final KeyRing ring;
    private final InstantSource clock;
    private final SecureRandom random;
    private final EntryCodec codec = new EntryCodec();

    Scribe(KeyRing ring, InstantSource clock, SecureRandom random) {
        this.ring = ring;
        this.clock = clock;
        this.random = random;
    }

    boolean holds(StreamId stream) {
        return ring.holds(stream);
    }

    void refuseWithoutKey(StreamId stream) {
        ring.opener(stream, Purpose.READING);
    }

    /// A batch ready for the writer, and the lines that it will be if it is new.
    record Written(Appending appending, List<Line> lines) {}

    Written write(Batch batch) {
        var at = StreamKey.entries(batch.stream());
        var sealer =
                batch.expected() == 0
                        ? ring.sealer(batch.stream(), Purpose.ENTRY)
                        : ring.opener(batch.stream(), Purpose.ENTRY);
        var received = clock.instant();
        var sealed = new ArrayList<EntrySeal.Sealed>();
        var lines = new ArrayList<Line>();
        for (var entry : batch.entries()) {
            long number = batch.expected() + sealed.size() + 1;
            var text = codec.write(entry, received);
            lines.add(codec.read(batch.stream(), number, entry.id(), text));
            sealed.add(EntrySeal.seal(sealer, random, at, number, entry.id().value(), text));
        }
        var summary = batch.summary();
        var sealedSummary = summary == null ? null : Summary.seal(ring, batch.stream(), summary);
        return new Written(
                new Appending(ring, batch, at, sealed, sealedSummary), List.copyOf(lines));
    }

    /// @throws DamagedEntry when one of them is not as it was written
    List<Line> lines(StreamId stream, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var opener = ring.opener(stream, Purpose.ENTRY);
        return rows.stream()
                .map(row ->
                        codec.read(
                                stream,
                                row.sequence(),
                                new EntryId(row.entry()),
                                EntrySeal.open(opener, row)))
                .toList();
    }

    Reading reading(StaffId by, String what) {
        return new Reading(by, what, clock.instant());
    }

    UUID name() {
        return EntryId.random(random).value();
    }

    EntrySeal.Sealed write(StreamKey at, long number, UUID name, Reading reading) {
        var sealer = ring.opener(at.stream(), Purpose.READING);
        return EntrySeal.seal(sealer, random, at, number, name, codec.write(reading));
    }

    List<Reading> readings(StreamId client, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var opener = ring.opener(client, Purpose.READING);
        return rows.stream().map(row -> codec.reading(EntrySeal.open(opener, row))).toList();
    }
}
