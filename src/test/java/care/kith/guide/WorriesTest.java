package care.kith.guide;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.casefile.Cases;
import care.kith.entry.Entry;
import care.kith.entry.IntakeEntry.Condition;
import care.kith.entry.IntakeEntry.Diagnosis;
import care.kith.entry.IntakeEntry.DiagnosisMade;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.SessionEntry.NoteSigned;
import care.kith.entry.When;
import care.kith.guide.Agenda.Worry;
import care.kith.measure.Instruments;
import care.kith.page.Words;
import care.kith.protocol.Protocols;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the guide says is worrying, each with its rule, what the rule looked at, and a sentence.
class WorriesTest {

    private static final Protocols PROTOCOLS = new Protocols();
    private static final Instruments INSTRUMENTS = Instruments.library();
    private static final Words WORDS = Words.in(Locale.UK);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 1);

    private final List<Line> grief = new ArrayList<>(Cases.lines("case-01-grief.yaml"));

    @Test
    void everyFlagHasItsRuleAndItsSentenceWithWhatItSaw() {
        var day = LocalDate.of(2025, 7, 1);
        answered("S16", day, "phq9", "27");
        answered("S16", day, "gad7", "21");
        answered("S16", day, "srs", "20.5");
        answered("S16", day, "asrm", "9");
        grief.add(
                told(
                        new MeasureAnswered(
                                "S16", day, "epds", "1", null, points("4"), 2, null, null, null)));

        assertThat(sentences(agenda(day)))
                .contains(
                        "The PHQ-9 is 27, 6 or more points above the first score of 19.",
                        "The GAD-7 is 21, 4 or more points above the first score of 12.",
                        "The session rating was 20.5 of 40, below 36: ask what was missing.",
                        "The mania score was 9, 6 or more.",
                        "Item 10 of the EPDS was answered with 2.");
        for (var kind : Flag.Kind.values()) {
            var rule = kind.word().replace('_', '-');
            assertThat(WORDS.has("desk.rule." + rule)).as(rule).isTrue();
            assertThat(WORDS.has("guide.why." + rule)).as(rule).isTrue();
        }
    }

    @Test
    void theMiddleReviewSaysWhichScoresItCompared() {
        var flags = Flags.of(record(Cases.lines("case-01-grief.yaml")));

        assertThat(flags)
                .filteredOn(flag -> flag.kind() == Flag.Kind.NO_RELIABLE_IMPROVEMENT_BY_MID)
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.point()).isEqualTo("S8");
                    assertThat(flag.saw().getFirst().toString())
                            .matches("PHQ-9 19 → \\d+, GAD-7 12 → \\d+");
                });
    }

    @Test
    void bipolarDisorderIsNeverCalledRecoveredFromThePhq9Alone() {
        assertThat(agenda(LAST).sentence().code()).isEqualTo("guide.sentence.over.recovered");

        grief.add(told(new DiagnosisMade(bipolar())));

        assertThat(agenda(LAST).sentence().code()).isEqualTo("guide.sentence.over.reliably-better");
        assertThat(agenda(LAST).worrying()).extracting(Worry::rule).contains("mania_not_measured");
        assertThat(Adherence.of(record(grief)).endingTasksMissing()).containsExactly("E11");
    }

    @Test
    void aRaisedManiaScoreIsSaidBeforeHowThingsHaveGone() {
        grief.add(told(new DiagnosisMade(bipolar())));
        answered("S16", LocalDate.of(2025, 7, 1), "asrm", "6");

        assertThat(agenda(LAST).sentence().code()).isEqualTo("guide.sentence.mania");
        assertThat(agenda(LAST).worrying())
                .extracting(Worry::rule)
                .contains("asrm_6_or_more")
                .doesNotContain("mania_not_measured");
    }

    @Test
    void aRelapseIsSaidWithItsScoreAndOnlyAfterRecovery() {
        answered("FU12", LocalDate.of(2025, 11, 20), "phq9", "12");

        assertThat(sentences(agenda(LAST)))
                .contains(
                        "The PHQ-9 at follow-up is 12: a case again, and 6 or more points above the"
                                + " last session.");

        answered("FU12", LocalDate.of(2025, 11, 20), "phq9", "9");
        assertThat(agenda(LAST).worrying()).extracting(Worry::rule).doesNotContain("relapsed");
    }

    @Test
    void whatWasLeftOutIsSaidWhenItsPartIsOver() {
        var lines = without(Set.of("I03", "M02", "E13"));

        assertThat(agenda(upTo(lines, "2025-01-29"), LAST).worrying())
                .extracting(Worry::rule)
                .doesNotContain("initial_tasks_missing");
        assertThat(sentences(agenda(lines, LAST)))
                .contains(
                        "One task of the initial phase was not ticked in it: I03.",
                        "The middle phase used none of communication analysis, decision analysis"
                                + " and role play.",
                        "One task of the ending was never ticked: E13.");
    }

    /// The control: what was done is not said to be missing.
    @Test
    void aCourseThatKeptToIptIsNotSaidToHaveLeftAnythingOut() {
        assertThat(agenda(Cases.lines("case-02-role-dispute.yaml"), LAST).worrying())
                .extracting(Worry::rule)
                .doesNotContain(
                        "initial_tasks_missing", "techniques_missing", "ending_tasks_missing");
    }

    private Agenda agenda(LocalDate day) {
        return agenda(grief, day);
    }

    private static Agenda agenda(List<Line> lines, LocalDate day) {
        return java.util.Objects.requireNonNull(Guide.agenda(PROTOCOLS, record(lines), day));
    }

    private static ClientRecord record(List<Line> lines) {
        return ClientRecord.fold(INSTRUMENTS).over(lines);
    }

    private static List<String> sentences(Agenda agenda) {
        return agenda.worrying().stream()
                .map(Worry::why)
                .map(why -> WORDS.say(why.code(), why.arguments().toArray()))
                .toList();
    }

    private static Diagnosis bipolar() {
        return new Diagnosis("bipolar II disorder", Condition.BIPOLAR, null, null, null);
    }

    private void answered(String point, LocalDate day, String instrument, String total) {
        grief.add(
                told(
                        new MeasureAnswered(
                                point,
                                day,
                                instrument,
                                "1",
                                null,
                                points(total),
                                null,
                                null,
                                null,
                                null)));
    }

    private static BigDecimal points(String total) {
        return new BigDecimal(total);
    }

    private Line told(Entry entry) {
        return like(grief.getLast(), grief.size() + 1L, entry);
    }

    private List<Line> without(Set<String> tasks) {
        return grief.stream()
                .map(line ->
                        line.entry() instanceof NoteSigned(var appointment, var done, var note)
                                        && done != null
                                ? like(
                                        line,
                                        line.number(),
                                        new NoteSigned(
                                                appointment,
                                                done.stream()
                                                        .filter(task -> !tasks.contains(task))
                                                        .toList(),
                                                note))
                                : line)
                .toList();
    }

    private static List<Line> upTo(List<Line> lines, String day) {
        var last = LocalDate.parse(day);
        return lines.stream().filter(line -> isBy(line.happened(), last)).toList();
    }

    private static boolean isBy(When happened, LocalDate day) {
        var from = happened.from();
        return from != null && !from.isAfter(day);
    }

    private static Line like(Line line, long number, Entry entry) {
        return new Line(
                line.stream(),
                number,
                line.id(),
                line.happened(),
                line.zone(),
                line.received(),
                line.by(),
                null,
                entry);
    }
}
