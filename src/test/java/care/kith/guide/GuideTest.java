package care.kith.guide;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.casefile.Cases;
import care.kith.entry.Line;
import care.kith.entry.SafetyEntry;
import care.kith.entry.SessionEntry.NoteSigned;
import care.kith.entry.Words.Phase;
import care.kith.guide.Agenda.Due;
import care.kith.guide.Agenda.Strength;
import care.kith.measure.Instruments;
import care.kith.protocol.Protocols;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The guide on the two invented courses, opened at any day of them.
class GuideTest {

    private static final Protocols PROTOCOLS = new Protocols();
    private static final Instruments INSTRUMENTS = Instruments.library();

    @Test
    void asksForTheFirstSessionsTasksBeforeItIsHeld() {
        var agenda = grief("2025-01-10");

        assertThat(agenda.session()).isEqualTo(1);
        assertThat(agenda.due()).extracting(Due::task).contains("I01", "I02", "I16");
        assertThat(agenda.sentence().code()).isEqualTo("guide.sentence.first");
    }

    @Test
    void asksForAReasonWhereFormulationAndContractAreWanted() {
        var agenda = grief("2025-01-29");

        assertThat(agenda.session()).isEqualTo(4);
        assertThat(agenda.due())
                .contains(
                        new Due("I11", Strength.REASON),
                        new Due("I14", Strength.REASON),
                        new Due("S01", Strength.HINT));
    }

    @Test
    void namesTheEntryThatProvesATask() {
        var done = grief("2025-02-05").done();

        assertThat(done)
                .filteredOn(each -> each.task().equals("I14"))
                .singleElement()
                .satisfies(each -> assertThat(proof(each)).isEqualTo("guide.proof.contract"));
    }

    @Test
    void opensTheEndingWhenFourAreLeft() {
        assertThat(grief("2025-04-09").due()).extracting(Due::task).contains("E01", "S08");
        assertThat(grief("2025-04-09").left()).isEqualTo(4);
        assertThat(grief("2025-04-09").phase()).isEqualTo(Phase.ENDING);
    }

    @Test
    void missesWhatAnEarlierSessionAskedFor() {
        var lines =
                Cases.linesUpTo("case-01-grief.yaml", LocalDate.parse("2025-02-20")).stream()
                        .map(line -> without(line, "I03"))
                        .toList();

        assertThat(agenda(lines, "2025-02-20").missing())
                .extracting(Agenda.Missing::task)
                .containsExactly("I03");
    }

    @Test
    void putsAnAnswerThatNobodyAskedAboutBeforeEverythingElse() {
        var lines =
                Cases.linesUpTo("case-01-grief.yaml", LocalDate.parse("2025-02-12")).stream()
                        .filter(line ->
                                !(line.entry() instanceof SafetyEntry)
                                        || !"2025-02-11".equals(line.happened().text()))
                        .toList();
        var agenda = agenda(lines, "2025-02-12");

        assertThat(agenda.sentence().code()).isEqualTo("guide.sentence.risk");
        assertThat(agenda.worrying())
                .extracting(Agenda.Worry::rule)
                .contains("risk_not_asked_about");
    }

    /// The control: with the enquiry in the record nothing is open.
    @Test
    void isQuietAboutRiskOnceItWasAskedAbout() {
        assertThat(grief("2025-02-12").worrying())
                .extracting(Agenda.Worry::rule)
                .doesNotContain("risk_not_asked_about");
    }

    @Test
    void stopsBeforeAConfrontationIsRehearsedWithoutTheViolenceEnquiry() {
        var lines =
                Cases.linesUpTo("case-02-role-dispute.yaml", LocalDate.parse("2025-04-23")).stream()
                        .filter(line ->
                                !(line.entry()
                                        instanceof care.kith.entry.IntakeEntry.SuitabilityAssessed))
                        .toList();

        assertThat(agenda(lines, "2025-04-23").due()).contains(new Due("D7", Strength.STOP));
        assertThat(
                        agenda(
                                        Cases.linesUpTo(
                                                "case-02-role-dispute.yaml",
                                                LocalDate.parse("2025-04-23")),
                                        "2025-04-23")
                                .due())
                .contains(new Due("D7", Strength.HINT));
    }

    /// Whatever day a course is opened, nothing is both done and missing, and every task is known.
    @Test
    void neverContradictsItselfOnAnyDayOfEitherCourse() {
        for (var file : List.of("case-01-grief.yaml", "case-02-role-dispute.yaml")) {
            for (var day = LocalDate.parse("2025-01-01");
                    day.isBefore(LocalDate.parse("2025-12-01"));
                    day = day.plusDays(3)) {
                var lines = Cases.linesUpTo(file, day);
                if (lines.isEmpty()) {
                    continue;
                }
                var agenda = agenda(lines, day.toString());
                var done = agenda.done().stream().map(Agenda.Done::task).toList();
                assertThat(agenda.missing())
                        .as("%s on %s", file, day)
                        .extracting(Agenda.Missing::task)
                        .noneMatch(done::contains);
                assertThat(agenda.due())
                        .as("%s on %s", file, day)
                        .allSatisfy(due -> assertThat(PROTOCOLS.knows(due.task())).isTrue());
            }
        }
    }

    private static Agenda grief(String day) {
        return agenda(Cases.linesUpTo("case-01-grief.yaml", LocalDate.parse(day)), day);
    }

    private static Agenda agenda(List<Line> lines, String day) {
        return Objects.requireNonNull(
                Guide.agenda(
                        PROTOCOLS,
                        ClientRecord.fold(INSTRUMENTS).over(lines),
                        LocalDate.parse(day)));
    }

    private static String proof(Agenda.Done done) {
        return Objects.requireNonNull(done.proof()).code();
    }

    private static Line without(Line line, String task) {
        return line.entry() instanceof NoteSigned(var appointment, var tasks, var note)
                ? new Line(
                        line.stream(),
                        line.number(),
                        line.id(),
                        line.happened(),
                        line.zone(),
                        line.received(),
                        line.by(),
                        null,
                        new NoteSigned(
                                appointment,
                                Objects.requireNonNull(tasks).stream()
                                        .filter(each -> !each.equals(task))
                                        .toList(),
                                note))
                : line;
    }
}
