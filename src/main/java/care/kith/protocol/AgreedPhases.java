package care.kith.protocol;

import care.kith.entry.CourseEntry.PhaseRange;
import care.kith.entry.Words;
import java.util.ArrayList;
import java.util.List;

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
            return FittedPhase.over(rules, null, null, count, range.frequency(), label);
        }
        var from = Math.clamp(range.from(), 0, 200);
        return FittedPhase.over(
                rules, from, Math.clamp(range.to(), from, 200), null, range.frequency(), label);
    }

    private static Phase rulesFor(PhaseRange range, List<Phase> file, List<PhaseRange> ranges) {
        var kind = range.phase().value();
        var known = file.stream().filter(phase -> phase.phase() == kind).toList();
        var asked = ranges.stream().filter(other -> other.phase().value() == kind).toList();
        if (known.isEmpty()) {
            return FittedPhase.bare(kind);
        }
        return asked.size() < known.size()
                ? known.stream().reduce(FittedPhase::joined).orElseThrow()
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
                stretched.add(
                        FittedPhase.over(phase, from, end, null, phase.frequency(), phase.label()));
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
}
