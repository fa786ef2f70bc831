package care.kith.journal;

import care.kith.vault.Sealer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One chain from its first row to its last, with all that is wrong on the way.
final class Walk {

    private final StreamKey at;
    private final @Nullable Tip checkpoint;
    private final @Nullable Sealer sealer;
    private final List<Finding> findings;
    private Tip tip = Tip.NONE;
    private boolean named;

    /// @param checkpoint where the chain ended when it was last signed
    /// @param sealer null to look without opening
    Walk(StreamKey at, @Nullable Tip checkpoint, @Nullable Sealer sealer, List<Finding> findings) {
        this.at = at;
        this.checkpoint = checkpoint;
        this.sealer = sealer;
        this.findings = findings;
    }

    void row(Row row) {
        if (row.sequence() != tip.last() + 1) {
            missing(row.sequence() - 1);
            tip = new Tip(row.sequence() - 1, tip.chain(), tip.digest());
        }
        tip = tip.after(row);
        if (!Arrays.equals(tip.chain(), row.chain())) {
            damaged(row.sequence(), row.sequence(), "broke the chain");
            tip = new Tip(tip.last(), row.chain(), tip.digest());
        }
        if (sealer != null) {
            try {
                EntrySeal.open(sealer, row);
            } catch (DamagedEntry _) {
                damaged(row.sequence(), row.sequence(), "is not as it was written");
            }
        }
        if (checkpoint != null && checkpoint.last() == tip.last() && !checkpoint.same(tip)) {
            named("differ from the signed checkpoint");
        }
    }

    /// @param own where the stream's own row says that it ends
    /// @return the number of the last row
    long end(Tip own) {
        if (own.last() > tip.last()) {
            missing(own.last());
        } else if (!own.same(tip)) {
            named("do not end as the stream's own row says");
        }
        if (checkpoint != null && checkpoint.last() > Math.max(tip.last(), own.last())) {
            missing(checkpoint.last());
        }
        return tip.last();
    }

    /// Said once, and only where no single entry could be named.
    private void named(String what) {
        if (!named) {
            damaged(1, tip.last(), what);
        }
    }

    private void missing(long upTo) {
        named = true;
        findings.add(Finding.missing(at, tip.last() + 1, upTo));
    }

    private void damaged(long from, long to, String what) {
        named = true;
        findings.add(Finding.damaged(at, from, to, what));
    }
}
