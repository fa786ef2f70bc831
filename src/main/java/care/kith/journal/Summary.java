package care.kith.journal;

import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
import care.kith.vault.SealBroken;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A client's summary, sealed in the row of the stream's entries. One that does not open is left
/// out and named by `verify`: it can be made again from the stream.
final class Summary {

    private static final byte[] NO_PLACE = new byte[0];

    private Summary() {}

    static byte[] seal(KeyRing ring, StreamId stream, String summary) {
        return ring.sealer(stream, Purpose.SUMMARY)
                .seal(NO_PLACE, summary.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<String> open(KeyRing ring, StreamRow row) {
        var stream = row.at().stream();
        var sealed = row.summary();
        if (sealed == null || !ring.holds(stream)) {
            return Optional.empty();
        }
        try {
            var text = ring.opener(stream, Purpose.SUMMARY).open(NO_PLACE, sealed);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (SealBroken _) {
            return Optional.empty();
        }
    }

    static boolean damaged(KeyRing ring, StreamRow row) {
        return row.summary() != null && ring.holds(row.at().stream()) && open(ring, row).isEmpty();
    }
}
