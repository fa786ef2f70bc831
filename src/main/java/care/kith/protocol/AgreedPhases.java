package care.kith.protocol;

import care.kith.entry.CourseEntry.PhaseRange;
import care.kith.entry.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the phases of a protocol are fitted to one course.
final class AgreedPhases {

    private AgreedPhases() {}

    /// The course's own ranges, each with the rules that the protocol has for a phase of its kind.
    static List<Phase> of(List<Phase> file, List<PhaseRange> ranges) {
        var agreed = new ArrayList<Phase>();
        for (var range : ranges) {
            agreed.add(over(range, rulesFor(range, file, ranges)));
        }
        return List.copyOf(agreed);
    }

    /// A range that a record tells wrongly is put right as far as it makes sense, never refused.
    private static Phase over(PhaseRange range, Phase rules) {
        var label = range.label() == null ? rules.label() : range.label();
        if (range.from() == null || range.to() == null) {
            var count = range.sessions() == null ? 1 : Math.clamp(range.sessions(), 1, 200);
            return rules.over(null, null, count, range.frequency(), label);
        }
        var from = Math.clamp(range.from(), 0, 200);
        return rules.over(from, Math.clamp(range.to(), from, 200), null, range.frequency(), label);
    }

    private static Phase rulesFor(PhaseRange range, List<Phase> file, List<PhaseRange> ranges) {
        var kind = range.phase().value();
        var known = file.stream().filter(phase -> phase.phase() == kind).toList();
        var asked = ranges.stream().filter(other -> other.phase().value() == kind).toList();
        if (known.isEmpty()) {
            return Phase.bare(kind);
        }
        return asked.size() < known.size()
                ? known.stream().reduce(AgreedPhases::joined).orElseThrow()
                : known.get(Math.min(asked.indexOf(range), known.size() - 1));
    }

    /// The protocol's phases over another number of sessions: the first and the ending phases keep
    /// their length and the middle gives or takes; a course too short for that is cut in
    /// proportion.
    static List<Phase> stretched(List<Phase> file, int planned, int total) {
        if (planned == total) {
            return file;
        }
        var kept = file.stream().filter(AgreedPhases::keepsItsLength).mapToInt(Phase::length).sum();
        var givers = file.stream().filter(phase -> gives(phase)).toList();
        var middle = total - kept;
        var proportional = givers.isEmpty() || middle < givers.size();
        var stretched = new ArrayList<Phase>();
        var end = 0;
        var seen = 0;
        var nth = 0;
        for (var phase : file) {
            if (phase.to() == null || phase.to() == 0) {
                stretched.add(phase);
                continue;
            }
            seen += phase.length();
            var length = phase.length();
            if (proportional) {
                length = Math.max(1, Math.round((float) seen * total / planned) - end);
            } else if (gives(phase)) {
                nth++;
                length = middle * nth / givers.size() - middle * (nth - 1) / givers.size();
            }
            var from = end + 1;
            end = Math.min(total, end + length);
            if (from <= end) {
                stretched.add(phase.over(from, end, null, phase.frequency(), phase.label()));
            }
        }
        return List.copyOf(stretched);
    }

    private static boolean gives(Phase phase) {
        return phase.phase() == Words.Phase.MIDDLE;
    }

    private static boolean keepsItsLength(Phase phase) {
        return phase.to() != null && phase.to() > 0 && !gives(phase);
    }

    /// Two phases of one kind as one, where a course knows only one of them: what only one of the
    /// two asks of every session is asked once of both together.
    private static Phase joined(Phase one, Phase next) {
        var always = one.every().stream().filter(next.every()::contains).toList();
        var once =
                Stream.concat(one.every().stream(), next.every().stream())
                        .filter(task -> !always.contains(task))
                        .toList();
        return new Phase(
                one.phase(),
                one.from(),
                next.to(),
                null,
                one.frequency(),
                null,
                one.sure(),
                always,
                both(one.afterFirst(), next.afterFirst()),
                one.first(),
                one.at(),
                next.last(),
                both(both(one.byTheEnd(), next.byTheEnd()), once),
                both(one.choices(), next.choices()),
                both(one.whenNeeded(), next.whenNeeded()),
                one.asksForTactic() || next.asksForTactic(),
                one.note());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
