package care.kith.journal;

import care.kith.entry.StreamId;
import java.util.List;

/// The store lacks entries of the practice itself that a signed checkpoint says were there: an
/// older copy was put back, or rows were lost. Who may read what is not known, so nothing is
/// opened, and nothing was changed.
public final class StoreBehindHead extends RuntimeException {

    private final transient List<Finding> missing;

    /// @param findings of which at least one is `MISSING`
    StoreBehindHead(List<Finding> findings) {
        var missing = findings.stream().filter(it -> it.kind() == Finding.Kind.MISSING).toList();
        super(
                "the store is older than its head: entries of "
                        + missing.size()
                        + " stream(s) are missing, first "
                        + missing.getFirst().words());
        this.missing = missing;
    }

    public List<Finding> missing() {
        return missing;
    }

    public List<StreamId> streams() {
        return missing.stream().map(Finding::stream).filter(java.util.Objects::nonNull).toList();
    }
}
