package care.kith.measure;

import care.kith.measure.Change.Pair;

/// How a course has changed, in one word.
public enum Verdict {
    BETTER,
    RELIABLY_BETTER,
    RECOVERED,
    NO_CHANGE,
    WORSE,
    TOO_LITTLE;

    public static Verdict of(Change change) {
        var measures = change.measures();
        if (measures.stream().allMatch(pair -> pair.taken() < 2)) {
            return TOO_LITTLE;
        }
        if (change.reliableRecovery()) {
            return RECOVERED;
        }
        if (change.reliableImprovement()) {
            return RELIABLY_BETTER;
        }
        if (change.reliableDeterioration()) {
            return WORSE;
        }
        return change.mania() != Mania.RAISED
                        && measures.stream().anyMatch(Pair::noticeablyBetter)
                        && measures.stream().noneMatch(Pair::reliableDeterioration)
                ? BETTER
                : NO_CHANGE;
    }
}
