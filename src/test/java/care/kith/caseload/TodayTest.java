package care.kith.caseload;

import static care.kith.caseload.Need.Kind.ALERT;
import static care.kith.caseload.Need.Kind.ENDING_NEAR;
import static care.kith.caseload.Need.Kind.FOLLOW_UP;
import static care.kith.caseload.Need.Kind.NO_NEXT_SESSION;
import static care.kith.caseload.Need.Kind.UNSIGNED_NOTE;
import static care.kith.caseload.Need.Kind.URGENT_ALERT;
import static org.assertj.core.api.Assertions.assertThat;

import care.kith.caseload.Caseload.Client;
import care.kith.caseload.Summary.Alert;
import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.StreamId;
import care.kith.measure.Instruments;
import care.kith.measure.Verdict;
import care.kith.page.Kept;
import care.kith.page.Standing;
import care.kith.protocol.Protocols;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TodayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final TodayLibrary LIBRARY =
            new TodayLibrary(new Protocols(), Instruments.library());

    @Test
    void putsTheSessionsOfTheDayInOrderOfTime() {
        var today =
                Today.of(
                        List.of(
                                mine("Ada", planned(3, DAY, "14:00")),
                                mine("Bea", planned(5, DAY, "09:30")),
                                mine("Cleo", planned(5, DAY.plusDays(1), "08:00"))),
                        LIBRARY,
                        DAY);

        assertThat(today.sittings()).extracting(Sitting::name).containsExactly("Bea", "Ada");
        assertThat(today.done()).isFalse();
    }

    @Test
    void emptiesToDone() {
        var signed = new Meeting(4, 4, DAY, "09:00", Kept.ATTENDED, true, true);
        var today =
                Today.of(
                        List.of(mine("Ada", signed, planned(5, DAY.plusWeeks(1), "09:00"))),
                        LIBRARY,
                        DAY);

        assertThat(today.needs()).isEmpty();
        assertThat(today.done()).isTrue();
    }

    @Test
    void aSessionThatWasHeldWaitsForItsNote() {
        var unsigned = new Meeting(4, 4, DAY, "09:00", Kept.ATTENDED, false, true);
        var today =
                Today.of(
                        List.of(mine("Ada", unsigned, planned(5, DAY.plusWeeks(1), null))),
                        LIBRARY,
                        DAY);

        assertThat(today.needs()).extracting(Need::kind).containsExactly(UNSIGNED_NOTE);
        assertThat(today.done()).isFalse();
    }

    @Test
    void showsAnUrgentAlertFirstAndTheLongestWaitingBeforeTheRest() {
        var clients =
                List.of(
                        alerted("Ada", new Alert("S2", DAY.minusDays(1), false)),
                        alerted("Bea", new Alert("S2", DAY.minusDays(8), false)),
                        alerted("Cleo", new Alert("S2", DAY, true)));
        var needs = Today.of(clients, LIBRARY, DAY).needs();

        assertThat(needs.stream().filter(need -> need.kind() != NO_NEXT_SESSION))
                .extracting(Need::name)
                .containsExactly("Cleo", "Bea", "Ada");
        assertThat(needs.getFirst().kind()).isEqualTo(URGENT_ALERT);
    }

    @Test
    void aSupervisorSeesAlertsAndNobodysSessions() {
        var client =
                client(
                        "Ada",
                        Set.of(CareRole.SUPERVISOR),
                        null,
                        List.of(new Alert("S2", DAY, false)),
                        planned(3, DAY, "10:00"));
        var today = Today.of(List.of(client), LIBRARY, DAY);

        assertThat(today.sittings()).isEmpty();
        assertThat(today.needs()).extracting(Need::kind).containsExactly(ALERT);
    }

    @Test
    void saysThatAnEndingIsNearAndThatNothingIsPlanned() {
        var twelfth = new Meeting(12, 12, DAY.minusDays(7), null, Kept.ATTENDED, true, true);
        var today = Today.of(List.of(mine("Ada", twelfth)), LIBRARY, DAY);

        assertThat(today.needs())
                .extracting(Need::kind)
                .containsExactly(ENDING_NEAR, NO_NEXT_SESSION);
        assertThat(today.needs().getFirst().number()).isEqualTo(4);
    }

    @Test
    void asksForAFollowUpFromTwoWeeksBeforeUntilItIsHeld() {
        var ended = DAY.minusMonths(3).plusDays(14);
        var waiting = client("Ada", Set.of(CareRole.THERAPIST), ended, List.of());

        assertThat(Today.of(List.of(waiting), LIBRARY, DAY).needs())
                .extracting(Need::kind)
                .containsExactly(FOLLOW_UP);
        assertThat(Today.of(List.of(waiting), LIBRARY, DAY.minusDays(1)).needs()).isEmpty();
    }

    private static Meeting planned(int number, LocalDate day, @Nullable String time) {
        return new Meeting(number, number, day, time, Kept.PLANNED, false, false);
    }

    private static Client mine(String name, Meeting... meetings) {
        return client(name, Set.of(CareRole.THERAPIST), null, List.of(), meetings);
    }

    private static Client alerted(String name, Alert alert) {
        return client(name, Set.of(CareRole.THERAPIST), null, List.of(alert));
    }

    private static Client client(
            String name,
            Set<CareRole> stands,
            @Nullable LocalDate ended,
            List<Alert> alerts,
            Meeting... meetings) {
        var summary =
                new Summary(
                        name,
                        "case-x",
                        null,
                        "ipt-nhs-16",
                        16,
                        List.of(),
                        List.of(meetings),
                        null,
                        List.of(),
                        Standing.UNKNOWN,
                        Verdict.TOO_LITTLE,
                        alerts,
                        false,
                        ended,
                        List.of());
        return new Client(StreamId.random(new Random(name.hashCode())), stands, summary);
    }
}
