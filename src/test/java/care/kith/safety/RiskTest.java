package care.kith.safety;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.casebook.Decision.Accepted;
import care.kith.casebook.Decision.Refused;
import care.kith.entry.Entry;
import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.SafetyEntry.RiskEnquired;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An alert is a positive answer without an enquiry: exactly one for each, whatever came when.
class RiskTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);

    private final Random random = new Random(20250114);
    private final StreamId stream = StreamId.random(random);
    private final StaffId therapist = StaffId.random(random);
    private final List<Line> lines = new ArrayList<>();

    @Test
    void inEveryOrderThereIsOneAlertForEachPositiveAnswerThatNobodyAskedAbout() {
        for (int round = 0; round < 500; round++) {
            lines.clear();
            var open = new HashMap<String, Integer>();
            var facts = new ArrayList<Entry>();
            for (int session = 1; session <= 20; session++) {
                var point = "S" + session;
                var value = random.nextInt(4);
                var asked = random.nextBoolean();
                facts.add(phq9(point, DAY.plusWeeks(session), value));
                if (asked) {
                    facts.add(enquiry(point, value, "asked"));
                }
                if (value > 0 && !asked) {
                    open.put(point, value);
                }
            }
            Collections.shuffle(facts, random);
            facts.forEach(fact -> happen(fact, DAY.plusWeeks(30)));

            var alerts = risk().alerts();
            assertThat(alerts).extracting(Alert::point).doesNotHaveDuplicates();
            assertThat(alerts).hasSize(open.size());
            assertThat(alerts)
                    .allSatisfy(
                            alert -> assertThat(open).containsEntry(alert.point(), alert.value()));
        }
    }

    @Test
    void anAnswerOutsideASessionIsClosedByTheNextEnquiryAndNotByAnEarlierOne() {
        happen(enquiry("S1", 1, "asked in the morning"), DAY);
        happen(phq9(null, DAY, 1), DAY);
        assertThat(risk().alerts()).hasSize(1);
        happen(enquiry("S2", 1, "called the next day"), DAY.plusDays(1));
        assertThat(risk().alerts()).isEmpty();
    }

    @Test
    void theSameDayClosesNothingAtAnotherContact() {
        happen(phq9("S3", DAY, 1), DAY);
        happen(enquiry("S2", 1, "asked"), DAY);
        assertThat(risk().alerts()).extracting(Alert::point).containsExactly("S3");
    }

    @Test
    void anEnquiryThatKnewOfLessDoesNotCloseTheAlert() {
        happen(enquiry("S3", 1, "asked"), DAY);
        happen(phq9("S3", DAY, 3), DAY);
        assertThat(risk().alerts()).hasSize(1);
        happen(enquiry("S3", 3, "asked again"), DAY);
        assertThat(risk().alerts()).isEmpty();
    }

    @Test
    void anEnquiryThatSaysNothingDoesNotCloseTheAlert() {
        happen(phq9("S3", DAY, 1), DAY);
        happen(enquiry("S3", 1, " "), DAY);
        assertThat(risk().alerts()).hasSize(1);
        assertThat(risk().wasAskedAt("S3")).isFalse();
    }

    @Test
    void aCorrectedAnswerTakesItsAlertAlongAndACorrectedEnquiryOpensItAgain() {
        var wrong = happen(phq9("S3", DAY, 2), DAY);
        assertThat(risk().alerts()).hasSize(1);
        correct(wrong, phq9("S3", DAY, 0));
        assertThat(risk().alerts()).isEmpty();

        happen(phq9("S4", DAY, 1), DAY);
        var asked = happen(enquiry("S4", 1, "asked"), DAY);
        assertThat(risk().alerts()).isEmpty();
        correct(asked, enquiry("S5", 1, "asked"));
        assertThat(risk().alerts()).extracting(Alert::point).containsExactly("S4");
    }

    @ParameterizedTest(name = "{0} then {1} is {2}")
    @CsvSource({"0,1,HIGH", "1,1,PRESENT", "2,1,PRESENT", "1,2,HIGH", "3,3,HIGH", "3,2,HIGH"})
    void theGradeIsHighFromTwoAndWheneverItRose(int last, int now, Alert.Grade grade) {
        happen(phq9("S2", DAY.plusWeeks(1), now), DAY);
        happen(phq9("S1", DAY, last), DAY);
        assertThat(risk().alerts())
                .filteredOn(alert -> "S2".equals(alert.point()))
                .singleElement()
                .extracting(Alert::grade)
                .isEqualTo(grade);
    }

    @Test
    void aFirstAnswerOfOneIsPresentAndNoRise() {
        happen(phq9("S1", DAY, 1), DAY);
        assertThat(risk().alerts())
                .singleElement()
                .extracting(Alert::grade)
                .isEqualTo(Alert.Grade.PRESENT);
    }

    @Test
    void anAlertIsDueOnTheDayOfTheAnswer() {
        happen(phq9("S1", DAY, 1), DAY);
        var alert = risk().alerts().getFirst();
        assertThat(alert.isOverdue(DAY)).isFalse();
        assertThat(alert.isOverdue(DAY.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theTenthItemOfTheEpdsCountsAsScored(int value) {
        var items = new ArrayList<@Nullable Integer>(Collections.nCopies(10, 0));
        items.set(8, 3);
        happen(measure("epds", items, null), DAY);
        assertThat(risk().alerts()).isEmpty();
        items.set(9, value);
        happen(measure("epds", items, null), DAY);
        assertThat(risk().alerts()).singleElement().extracting(Alert::value).isEqualTo(value);
    }

    @Test
    void aRiskItemKnownBesideATotalCountsToo() {
        happen(measure("phq9", null, 2), DAY);
        assertThat(risk().alerts()).hasSize(1);
    }

    @Test
    void anItemLeftOpenAndOtherMeasuresRaiseNothing() {
        happen(measure("phq9", Arrays.asList(3, 3, 3, 3, 3, 3, 3, 3, null), null), DAY);
        happen(measure("phq9", List.of(3, 3), null), DAY);
        happen(measure("gad7", List.of(3, 3, 3, 3, 3, 3, 3), null), DAY);
        assertThat(risk().alerts()).isEmpty();
    }

    @Test
    void anEnquiryNeedsWordsAndAPositiveAnswerNeedsAPlan() {
        happen(phq9("S1", DAY, 1), DAY);
        assertThat(risk().decide(record("S1", null, null)))
                .isEqualTo(new Refused(SafetyRefusal.ENQUIRY_EMPTY));
        assertThat(risk().decide(record("S1", "passive thoughts, no plan", " ")))
                .isEqualTo(new Refused(SafetyRefusal.PLAN_MISSING));
        assertThat(risk().decide(record("S2", "none", null))).isInstanceOf(Accepted.class);

        var decision = risk().decide(record("S1", "passive thoughts", "safety plan"));
        assertThat(decision).isInstanceOf(Accepted.class);
        if (decision instanceof Accepted(var facts)) {
            facts.forEach(fact -> happen(fact.entry(), DAY));
        }
        assertThat(risk().alerts()).isEmpty();
    }

    @Test
    void aRecordTakenOverKeepsItsGapAndItsAlert() {
        happen(phq9("S1", DAY, 1), DAY);
        var decision =
                risk().decide(
                                new RiskCommand.TakeOverEnquiry(
                                        "S1", DAY, new RiskEnquiry("c1", 1, null, null, null)));
        assertThat(decision).isInstanceOf(Accepted.class);
        if (decision instanceof Accepted(var facts)) {
            facts.forEach(fact -> happen(fact.entry(), DAY));
        }
        assertThat(risk().alerts()).hasSize(1);
    }

    private static RiskCommand record(
            String point, @Nullable String enquiry, @Nullable String plan) {
        return new RiskCommand.RecordEnquiry(
                point, DAY, new RiskEnquiry(null, null, null, enquiry, plan));
    }

    private Risk risk() {
        return Risk.FOLD.over(lines);
    }

    private EntryId happen(Entry entry, LocalDate day) {
        return line(entry, day, null);
    }

    private void correct(EntryId wrong, Entry entry) {
        line(entry, DAY, wrong);
    }

    private EntryId line(Entry entry, LocalDate day, @Nullable EntryId supersedes) {
        var id = EntryId.random(random);
        lines.add(
                new Line(
                        stream,
                        lines.size() + 1L,
                        id,
                        When.day(day),
                        ZoneId.of("Europe/London"),
                        Instant.EPOCH,
                        therapist,
                        supersedes,
                        entry));
        return id;
    }

    private static RiskEnquired enquiry(String point, int item9, String asked) {
        return new RiskEnquired(point, new RiskEnquiry(null, item9, null, asked, "plan"));
    }

    private static MeasureAnswered phq9(@Nullable String point, LocalDate date, int item9) {
        return new MeasureAnswered(
                point,
                date,
                "phq9",
                "1",
                List.of(1, 1, 1, 1, 1, 1, 1, 1, item9),
                null,
                null,
                null,
                null,
                null);
    }

    @SuppressWarnings("NullAway") // it loses the annotation inside the list of a compiled record
    private static MeasureAnswered measure(
            String instrument, @Nullable List<@Nullable Integer> items, @Nullable Integer item9) {
        return new MeasureAnswered(
                "S9",
                DAY,
                instrument,
                "1",
                items,
                items == null ? BigDecimal.TEN : null,
                item9,
                null,
                null,
                null);
    }
}
