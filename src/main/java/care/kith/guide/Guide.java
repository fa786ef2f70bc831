package care.kith.guide;

import care.kith.course.Session;
import care.kith.entry.Words.Phase;
import care.kith.guide.Agenda.Done;
import care.kith.guide.Agenda.Sentence;
import care.kith.protocol.Proof;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The guide: from a protocol, a record and a day to the agenda of the next session. A pure
/// function; it informs a clinician, and decides nothing.
public final class Guide {

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
        var alerts = record.risk().alerts().size();
        return new Agenda(
                session,
                protocol.sessions(),
                over ? 0 : protocol.leftAt(session),
                phase(),
                next == null ? null : next.date(),
                over ? List.of() : new DueTasks(library, protocol, record, session).all(),
                done(),
                new MissingTasks(protocol, record, session).all(),
                new Worries(record, protocol, session).all(),
                new Opening(alerts, record.change(), protocol, session, over).sentence());
    }

    private boolean over() {
        return session > protocol.sessions() || record.course().ending().review() != null;
    }

    private Phase phase() {
        var phase = protocol.phaseOf(Math.min(session, protocol.sessions()));
        return phase == null ? Phase.INITIAL : phase.phase();
    }

    private List<Done> done() {
        var done = new ArrayList<Done>();
        for (var held : record.course().sessions().all()) {
            for (var task : held.tasks()) {
                done.add(new Done(task, Flags.point(held), held.date(), proof(task, held)));
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
}
