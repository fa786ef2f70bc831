package care.kith.casebook;

import care.kith.entry.EntryId;
import care.kith.entry.Line;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// How the entries of one command are named: at random, or after the form that brought it, so that
/// a form that is sent twice names the same entries twice.
record EntryNames(RandomGenerator random, @Nullable UUID form) {

    EntryId of(int place) {
        if (form == null) {
            return EntryId.random(random);
        }
        var bytes =
                ByteBuffer.allocate(20)
                        .putLong(form.getMostSignificantBits())
                        .putLong(form.getLeastSignificantBits())
                        .putInt(place);
        return new EntryId(UUID.nameUUIDFromBytes(bytes.array()));
    }

    /// Whether what the form brought is written already.
    boolean areIn(List<Line> lines) {
        if (form == null) {
            return false;
        }
        var first = of(0);
        return lines.stream().anyMatch(line -> line.id().equals(first));
    }
}
