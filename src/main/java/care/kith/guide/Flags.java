package care.kith.guide;

import static care.kith.guide.Flag.Kind.ASRM_6_OR_MORE;
import static care.kith.guide.Flag.Kind.DNA;
import static care.kith.guide.Flag.Kind.EPDS10_POSITIVE;
import static care.kith.guide.Flag.Kind.GAD7_RELIABLE_DETERIORATION;
import static care.kith.guide.Flag.Kind.ITEM9_POSITIVE;
import static care.kith.guide.Flag.Kind.MISSING_MEASURE;
import static care.kith.guide.Flag.Kind.NO_RELIABLE_IMPROVEMENT_BY_MID;
import static care.kith.guide.Flag.Kind.PHQ9_RELIABLE_DETERIORATION;
import static care.kith.guide.Flag.Kind.SRS_BELOW_36;

import care.kith.course.Session;
import care.kith.entry.Words.Attendance;
import care.kith.measure.Scores;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The flags of a course, oldest first. Rules and thresholds: reliable change of the PHQ-9 is 6
/// points and of the GAD-7 4 (NHS Talking Therapies manual, 2018); an SRS below 36 asks for a talk
/// about the session (Duncan & Miller, 2003); an ASRM of 6 or more may mean mania (Altman, 1997).
public final class Flags {

    static final BigDecimal PHQ9_RELIABLE = BigDecimal.valueOf(6);
    static final BigDecimal GAD7_RELIABLE = BigDecimal.valueOf(4);
    private static final BigDecimal SRS_LINE = BigDecimal.valueOf(36);
    private static final BigDecimal ASRM_LINE = BigDecimal.valueOf(6);

    private record Dated(LocalDate day, Flag flag) {}

    private final ClientRecord record;
    private final List<Dated> found = new ArrayList<>();

    private Flags(ClientRecord record) {
        this.record = record;
    }

    public static List<Flag> of(ClientRecord record) {
        var flags = new Flags(record);
        record.scores().rows().forEach(flags::onRow);
        record.course().sessions().all().forEach(flags::onSession);
        flags.atMid();
        return flags.found.stream()
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::flag)
                .toList();
    }

    private void onRow(Scores.Row row) {
        add(row, positive(record.riskItem(row, "phq9")), ITEM9_POSITIVE);
        add(row, positive(record.riskItem(row, "epds")), EPDS10_POSITIVE);
        add(row, below(ClientRecord.total(row, "srs"), SRS_LINE), SRS_BELOW_36);
        add(row, atLeast(ClientRecord.total(row, "asrm"), ASRM_LINE), ASRM_6_OR_MORE);
        add(row, risen(row, "phq9", PHQ9_RELIABLE), PHQ9_RELIABLE_DETERIORATION);
        add(row, risen(row, "gad7", GAD7_RELIABLE), GAD7_RELIABLE_DETERIORATION);
    }

    private void add(Scores.Row row, boolean shows, Flag.Kind kind) {
        if (shows) {
            found.add(new Dated(row.date(), new Flag(named(row), kind)));
        }
    }

    /// A row without a contact of its own goes by its day.
    private static String named(Scores.Row row) {
        return row.point() == null ? row.date().toString() : row.point();
    }

    private void onSession(Session session) {
        var took = session.took();
        if (took == null) {
            return;
        }
        var point = session.point() == null ? "A" + session.appointment() : session.point();
        if (took.attendance().value() == Attendance.DNA) {
            found.add(new Dated(session.date(), new Flag(point, DNA)));
        }
        var numbered = session.number() != null && session.number() > 0;
        if (session.attended() && numbered && totalAt(session) == null) {
            found.add(new Dated(session.date(), new Flag(point, MISSING_MEASURE)));
        }
    }

    private @Nullable BigDecimal totalAt(Session session) {
        return record.scores().rows().stream()
                .filter(row -> session.point() != null && session.point().equals(row.point()))
                .map(row -> ClientRecord.total(row, "phq9"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// At half the planned sessions neither measure is reliably below its baseline. A row without a
    /// total is stood for by the nearest earlier one; without a row there is no flag.
    private void atMid() {
        var begun = record.course().begun();
        if (begun == null) {
            return;
        }
        var point = "S" + begun.protocol().plannedSessions() / 2;
        var row =
                record.scores().rows().stream()
                        .filter(each -> point.equals(each.point()))
                        .findFirst()
                        .orElse(null);
        if (row == null) {
            return;
        }
        var phq9 = fallen(row.date(), "phq9", PHQ9_RELIABLE);
        var gad7 = fallen(row.date(), "gad7", GAD7_RELIABLE);
        if (!phq9 && !gad7) {
            found.add(new Dated(row.date(), new Flag(point, NO_RELIABLE_IMPROVEMENT_BY_MID)));
        }
    }

    private boolean fallen(LocalDate upTo, String instrument, BigDecimal by) {
        var baseline = record.scores().first(instrument);
        var now =
                record.scores().rows().stream()
                        .filter(row -> !row.date().isAfter(upTo))
                        .map(row -> ClientRecord.total(row, instrument))
                        .filter(java.util.Objects::nonNull)
                        .reduce((_, later) -> later)
                        .orElse(null);
        return baseline != null && now != null && baseline.subtract(now).compareTo(by) >= 0;
    }

    private boolean risen(Scores.Row row, String instrument, BigDecimal by) {
        var baseline = record.scores().first(instrument);
        var now = ClientRecord.total(row, instrument);
        return baseline != null && now != null && now.subtract(baseline).compareTo(by) >= 0;
    }

    private static boolean positive(@Nullable Integer item) {
        return item != null && item >= 1;
    }

    private static boolean below(@Nullable BigDecimal total, BigDecimal line) {
        return total != null && total.compareTo(line) < 0;
    }

    private static boolean atLeast(@Nullable BigDecimal total, BigDecimal line) {
        return total != null && total.compareTo(line) >= 0;
    }
}
