package care.kith.journal;

import care.kith.entry.StreamId;
import java.util.List;

/// The store lacks entries that a signed checkpoint says were there: an older copy was put back, or
/// rows were lost. Nothing was changed.
public final class StoreBehindHead extends RuntimeException {

    private final transient List<Finding> missing;

    StoreBehindHead(List<Finding> missing) {
        super(
                "the store is older than its head: entries of "
                        + missing.size()
                        + " stream(s) are missing, first "
                        + missing.getFirst().words());
        this.missing = List.copyOf(missing);
    }

    public List<Finding> missing() {
        return missing;
    }

    public List<StreamId> streams() {
        return missing.stream().map(Finding::stream).filter(java.util.Objects::nonNull).toList();
    }
}
