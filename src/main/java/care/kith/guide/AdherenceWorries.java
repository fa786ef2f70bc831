package care.kith.guide;

import care.kith.entry.Words.Phase;
import care.kith.guide.Agenda.Sentence;
import care.kith.guide.Agenda.Worry;
import java.util.ArrayList;
import java.util.List;

/// What of IPT a course has left out, told when the part that it belonged to is over: the tasks of
/// the initial phase, the techniques of the middle phase, the tasks of the ending. That no focus
/// was agreed and that the ending was not opened is told sooner, as drift.
record AdherenceWorries(ClientRecord record) {

    /// Two of the three techniques are the least that a middle phase uses (Weissman, Markowitz &
    /// Klerman, 2018, as read by the domain reference).
    private static final int TECHNIQUES = 2;

    List<Worry> all() {
        var worries = new ArrayList<Worry>();
        var adherence = Adherence.of(record);
        var initial = adherence.initialTasksMissing();
        var ending = adherence.endingTasksMissing();
        if (hasMet(Phase.MIDDLE) && !initial.isEmpty()) {
            worries.add(
                    worry(
                            "initial_tasks_missing",
                            told("guide.why.initial-tasks-missing", initial)));
        }
        if (hasMet(Phase.ENDING) && adherence.techniques().size() < TECHNIQUES) {
            var used = adherence.techniques();
            worries.add(worry("techniques_missing", told("guide.why.techniques-missing", used)));
        }
        if (record.course().ending().review() != null && !ending.isEmpty()) {
            worries.add(
                    worry("ending_tasks_missing", told("guide.why.ending-tasks-missing", ending)));
        }
        return worries;
    }

    private static Sentence told(String code, List<String> tasks) {
        return Sentence.of(code, tasks.size(), String.join(", ", tasks));
    }

    private Worry worry(String rule, Sentence why) {
        return new Worry(rule, "S" + record.course().sessions().lastNumber(), why);
    }

    private boolean hasMet(Phase phase) {
        return record.course().sessions().attended().stream()
                .anyMatch(held -> held.phase() == phase);
    }
}
