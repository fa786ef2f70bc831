package care.kith.journal;

import care.kith.entry.StreamId;
import care.kith.vault.KeyRing;
import care.kith.vault.Purpose;
import care.kith.vault.SealBroken;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A client's summary, sealed in the stream's own row.
final class Summary {

    private static final byte[] NO_PLACE = new byte[0];

    private Summary() {}

    static byte[] seal(KeyRing ring, StreamId stream, String summary) {
        return ring.sealer(stream, Purpose.SUMMARY)
                .seal(NO_PLACE, summary.getBytes(StandardCharsets.UTF_8));
    }

    /// Opens the row's summary into the map, if it has one that opens.
    static void open(KeyRing ring, StreamRow row, Map<StreamId, String> into) {
        var id = row.at().stream();
        var sealed = row.summary();
        if (sealed != null && ring.holds(id)) {
            try {
                var text = ring.opener(id, Purpose.SUMMARY).open(NO_PLACE, sealed);
                into.put(id, new String(text, StandardCharsets.UTF_8));
            } catch (SealBroken _) {
                // named by verify
            }
        }
    }
}
