package care.kith.guide;

import care.kith.course.Session;
import care.kith.entry.Words.Attendance;
import care.kith.guide.Flag.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The flags of a course, oldest first: those of its rows of scores, of its sessions, and of its
/// middle.
public final class Flags {

    private Flags() {}

    public static List<Flag> of(ClientRecord record) {
        var rows = record.scores().rows().stream();
        var sessions = record.course().sessions().all().stream();
        return Stream.of(
                        rows.flatMap(row -> new RowFlags(record, row).all()),
                        sessions.flatMap(session -> ofSession(record, session)),
                        new MidReview(record).flag().stream())
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Flag::on))
                .toList();
    }

    private static Stream<Flag> ofSession(ClientRecord record, Session session) {
        var took = session.took();
        var number = session.number();
        var dna = took != null && took.attendance().value() == Attendance.DNA;
        var held = session.attended() && number != null && number > 0;
        return Stream.concat(
                        dna ? Stream.of(Kind.DNA) : Stream.of(),
                        held && isUnmeasured(record, session)
                                ? Stream.of(Kind.MISSING_MEASURE)
                                : Stream.of())
                .map(kind -> new Flag(point(session), session.date(), kind, List.of()));
    }

    /// An appointment that counts as no session goes by its own number.
    static String point(Session session) {
        return session.point() == null ? "A" + session.appointment() : session.point();
    }

    private static boolean isUnmeasured(ClientRecord record, Session session) {
        return record.scores().rows().stream()
                .filter(row -> row.point() != null && row.point().equals(session.point()))
                .allMatch(row -> row.total("phq9") == null);
    }
}
