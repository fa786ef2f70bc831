package care.kith.guide;

import care.kith.course.Session;
import care.kith.entry.Words.Phase;
import care.kith.guide.Agenda.Sentence;
import care.kith.guide.Agenda.Worry;
import care.kith.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;

/// How a course leaves its own path: what goes wrong at scale is seen here early (domain knowledge
/// after Weissman, Markowitz & Klerman, 2018).
final class Drift {

    private Drift() {}

    static List<Worry> of(ClientRecord record, Protocol protocol, int next) {
        var worries = new ArrayList<Worry>();
        var sessions = record.course().sessions();
        var held = sessions.attended();
        var last = held.isEmpty() ? "S0" : "S" + sessions.lastNumber();
        var lastInitial = protocol.lastInitialSession();
        if (record.course().ending().review() != null) {
            return worries;
        }
        if (lastInitial != null
                && next > lastInitial
                && record.course().understanding().focus() == null) {
            worries.add(worry("focus_not_chosen", "guide.why.focus-not-chosen", last));
        }
        if (lastTwo(held, "S05")) {
            worries.add(worry("focus_lost", "guide.why.focus-lost", last));
        }
        if (held.size() >= 3
                && lastOnes(held, 3).stream().noneMatch(each -> each.did("M01"))
                && middle(held)) {
            worries.add(worry("no_affect_work", "guide.why.no-affect-work", last));
        }
        var opens = protocol.endingOpensAt();
        if (next > opens && next <= protocol.sessions() && sessions.firstWith("E01") == null) {
            worries.add(worry("ending_not_opened", "guide.why.ending-not-opened", last));
        }
        return worries;
    }

    private static Worry worry(String rule, String code, String point) {
        return new Worry(rule, point, Sentence.of(code));
    }

    /// Both of the last two sessions of the middle phase went by without the task.
    private static boolean lastTwo(List<Session> held, String task) {
        var two = lastOnes(held, 2);
        return two.size() == 2 && middle(held) && two.stream().noneMatch(each -> each.did(task));
    }

    private static boolean middle(List<Session> held) {
        return lastOnes(held, 2).stream().allMatch(each -> each.phase() == Phase.MIDDLE);
    }

    private static List<Session> lastOnes(List<Session> held, int count) {
        return held.subList(Math.max(0, held.size() - count), held.size());
    }
}
