package care.kith.guide;

import care.kith.course.Session;
import care.kith.entry.Words.Phase;
import care.kith.guide.Agenda.Done;
import care.kith.guide.Agenda.Due;
import care.kith.guide.Agenda.Missing;
import care.kith.guide.Agenda.Sentence;
import care.kith.guide.Agenda.Strength;
import care.kith.guide.Agenda.Worry;
import care.kith.protocol.Proof;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import care.kith.protocol.Required;
import care.kith.protocol.Required.Timing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The guide: from a protocol, a record and a day to the agenda of the next session. A pure
/// function; it informs a clinician, and decides nothing.
public final class Guide {

    /// Without these, the middle phase is not entered unless a reason is given (formulation, focus,
    /// goals, contract; Weissman, Markowitz & Klerman, 2018).
    private static final Set<String> ASK_FOR_REASON = Set.of("I11", "I12", "I13", "I14");

    private final Protocols library;
    private final Protocol protocol;
    private final ClientRecord record;
    private final LocalDate day;
    private final int session;

    private Guide(Protocols library, Protocol protocol, ClientRecord record, LocalDate day) {
        this.library = library;
        this.protocol = protocol;
        this.record = record;
        this.day = day;
        this.session = record.course().sessions().lastNumber() + 1;
    }

    /// @return null before a course has begun, or when the library does not hold its protocol
    public static @Nullable Agenda agenda(Protocols library, ClientRecord record, LocalDate day) {
        var begun = record.course().begun();
        var protocol = begun == null ? null : library.agreed(begun.protocol());
        return protocol == null ? null : new Guide(library, protocol, record, day).agenda();
    }

    private Agenda agenda() {
        var next = record.course().sessions().next(day);
        var over = over();
        var missing = missing();
        var worrying = worrying();
        var sentence = new Opening(record, protocol, session, over, day).sentence();
        return new Agenda(
                session,
                protocol.sessions(),
                over ? 0 : protocol.leftAt(session),
                phase(),
                next == null ? null : next.date(),
                over ? List.of() : due(),
                done(),
                missing,
                worrying,
                sentence);
    }

    private boolean over() {
        return session > protocol.sessions() || record.course().ending().review() != null;
    }

    private Phase phase() {
        var phase = protocol.phaseOf(Math.min(session, protocol.sessions()));
        return phase == null ? Phase.INITIAL : phase.phase();
    }

    private List<Due> due() {
        var due = new LinkedHashMap<String, Due>();
        for (var required : protocol.required(session)) {
            if (asked(required)) {
                due.put(required.task(), new Due(required.task(), strength(required.task())));
            }
        }
        var phase = protocol.phaseOf(session);
        if (phase != null && phase.asksForTactic()) {
            nextTactic().forEach(key -> due.putIfAbsent(key, new Due(key, strength(key))));
        }
        return List.copyOf(due.values());
    }

    /// What each session asks for is always due; what the phase asks for once, until it is done.
    private boolean asked(Required required) {
        var everyTime =
                required.timing() == Timing.EVERY_SESSION
                        || required.timing() == Timing.SESSIONS_LEFT;
        if (required.task().equals("S06") && !workOpen()) {
            return false;
        }
        return everyTime || record.course().sessions().firstWith(required.task()) == null;
    }

    /// Work from an earlier session whose result nobody has looked at yet.
    private boolean workOpen() {
        return record.course().sessions().all().stream()
                .map(Session::work)
                .filter(Objects::nonNull)
                .anyMatch(work -> work.agreed() != null && work.result() == null);
    }

    /// The first tactic of the agreed area that no note has ticked yet; the area's first when all
    /// are.
    private List<String> nextTactic() {
        var focus = record.course().understanding().focus();
        var area = focus == null ? null : library.area(focus);
        if (area == null) {
            return List.of();
        }
        return area.tactics().stream()
                .map(tactic -> tactic.key())
                .filter(key -> record.course().sessions().firstWith(key) == null)
                .limit(1)
                .toList();
    }

    private List<Done> done() {
        var done = new ArrayList<Done>();
        for (var held : record.course().sessions().all()) {
            for (var task : held.tasks()) {
                var point = held.point() == null ? "A" + held.appointment() : held.point();
                done.add(new Done(task, point, held.date(), proof(task, held)));
            }
        }
        return done;
    }

    private @Nullable Sentence proof(String key, Session held) {
        var task = library.task(key);
        var tactic = library.tactic(key);
        Proof wanted = task != null ? task.proof() : tactic == null ? null : tactic.proof();
        return wanted == null ? null : new Proofs(record, held).of(wanted);
    }

    /// What earlier sessions asked for once and no note has ticked; what every session asks for is
    /// not carried over.
    private List<Missing> missing() {
        var missing = new LinkedHashMap<String, Missing>();
        for (var number = 0; number < session; number++) {
            for (var required : protocol.required(number)) {
                var once =
                        required.timing() == Timing.THIS_SESSION
                                || required.timing() == Timing.MIDCOURSE
                                || (required.timing() == Timing.BY_END_OF_PHASE
                                        && protocol.isLastOfPhase(number));
                if (once && record.course().sessions().firstWith(required.task()) == null) {
                    missing.putIfAbsent(
                            required.task(),
                            new Missing(required.task(), "S" + number, strength(required.task())));
                }
            }
        }
        return List.copyOf(missing.values());
    }

    /// The violence enquiry before a confrontation is rehearsed is the one hard stop.
    private Strength strength(String task) {
        if (task.equals("D7") && !violenceAsked()) {
            return Strength.STOP;
        }
        return ASK_FOR_REASON.contains(task)
                        || (task.startsWith("E") && protocol.leftAt(session) <= 1)
                ? Strength.REASON
                : Strength.HINT;
    }

    private boolean violenceAsked() {
        var suitability = record.course().intake().suitability();
        return suitability != null && suitability.partnerViolenceEnquiry() != null;
    }

    /// What shows now: alerts that nobody has met, the flags of the last three contacts, and drift.
    private List<Worry> worrying() {
        var worries = new ArrayList<Worry>();
        for (var open : record.risk().alerts()) {
            worries.add(
                    new Worry(
                            "risk_not_asked_about",
                            Objects.requireNonNullElse(open.point(), open.date().toString()),
                            Sentence.of("guide.why.risk-not-asked-about", open.value())));
        }
        var recent = recentPoints();
        for (var flag : Flags.of(record)) {
            if (recent.contains(flag.point())) {
                worries.add(
                        new Worry(
                                flag.kind().word(),
                                flag.point(),
                                Sentence.of("guide.why." + flag.kind().word().replace('_', '-'))));
            }
        }
        worries.addAll(Drift.of(record, protocol, session));
        return worries;
    }

    private Set<String> recentPoints() {
        var points = new java.util.LinkedHashSet<String>();
        record.scores().rows().stream()
                .map(care.kith.measure.Scores.Row::point)
                .filter(Objects::nonNull)
                .forEach(points::add);
        record.course().sessions().all().stream()
                .filter(held -> held.took() != null && held.point() != null)
                .forEach(held -> points.add(Objects.requireNonNull(held.point())));
        var all = List.copyOf(points);
        return Set.copyOf(all.subList(Math.max(0, all.size() - 3), all.size()));
    }
}
