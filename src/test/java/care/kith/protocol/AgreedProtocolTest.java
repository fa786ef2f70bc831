package care.kith.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.CourseEntry.PhaseRange;
import care.kith.entry.CourseEntry.ProtocolChoice;
import care.kith.entry.Stated;
import care.kith.entry.Words;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A protocol as one course agreed it: the same rules over other sessions.
class AgreedProtocolTest {

    private static final Protocols LIBRARY = new Protocols();

    static Collection<Protocol> protocols() {
        return LIBRARY.all();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void aChoiceThatChangesNothingGivesTheProtocolOfTheFile(Protocol protocol) {
        assertThat(AgreedProtocol.of(protocol, choice(protocol.id(), protocol.sessions(), null)))
                .isEqualTo(protocol);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void anyOtherNumberOfSessionsIsCoveredWithoutGapOrOverlap(Protocol protocol) {
        for (int total = 1; total <= 60; total++) {
            var agreed = AgreedProtocol.of(protocol, choice(protocol.id(), total, null));
            var covered =
                    agreed.phases().stream()
                            .filter(phase -> phase.from() != null && phase.to() != null)
                            .flatMap(phase ->
                                    IntStream.rangeClosed(
                                                    Objects.requireNonNull(phase.from()),
                                                    Objects.requireNonNull(phase.to()))
                                            .boxed())
                            .filter(session -> session > 0)
                            .toList();
            assertThat(covered)
                    .as("%s over %d", protocol.id(), total)
                    .isEqualTo(IntStream.rangeClosed(1, total).boxed().toList());
        }
    }

    @Test
    void aLongerCourseKeepsItsBeginningAndItsEnding() {
        var twenty = AgreedProtocol.of(known("ipt-nhs-16"), choice("ipt-nhs-16", 20, null));
        assertThat(phaseAt(twenty, 4)).isEqualTo(Words.Phase.INITIAL);
        assertThat(phaseAt(twenty, 16)).isEqualTo(Words.Phase.MIDDLE);
        assertThat(phaseAt(twenty, 17)).isEqualTo(Words.Phase.ENDING);
        assertThat(twenty.midSession()).isEqualTo(10);
        assertThat(tasks(twenty, 10)).contains("M05");
        assertThat(twenty.endingOpensAt()).isEqualTo(17);
    }

    @Test
    void phasesOfTheCourseCarryTheRulesOfTheProtocol() {
        var agreed =
                AgreedProtocol.of(
                        known("ipt-nhs-16"),
                        choice(
                                "ipt-nhs-16",
                                16,
                                List.of(
                                        range(Words.Phase.INITIAL, 1, 3),
                                        range(Words.Phase.MIDDLE, 4, 13),
                                        range(Words.Phase.ENDING, 14, 16),
                                        later(6, "monthly"))));
        assertThat(agreed.isLastOfPhase(3)).isTrue();
        assertThat(agreed.lastInitialSession()).isEqualTo(3);
        assertThat(tasks(agreed, 3)).contains("I08", "I11", "I12", "I14");
        assertThat(tasks(agreed, 14)).contains("E01", "E02", "S08");
        assertThat(tasks(agreed, 13)).doesNotContain("E01").contains("S08");
        assertThat(agreed.phases().getLast().sessions()).isEqualTo(6);
        assertThat(agreed.phases().getLast().frequency()).isEqualTo("monthly");
    }

    @Test
    void anInitialPhaseOfOneSessionLosesNoTask() {
        var agreed =
                AgreedProtocol.of(
                        known("ipt-nhs-16"),
                        choice(
                                "ipt-nhs-16",
                                3,
                                List.of(
                                        range(Words.Phase.INITIAL, 1, 1),
                                        range(Words.Phase.MIDDLE, 2, 2),
                                        range(Words.Phase.ENDING, 3, 3))));
        assertThat(tasks(agreed, 1)).contains("I01", "I04", "I07", "I08", "I11", "I14");
        assertThat(tasks(agreed, 3)).contains("E01", "E03", "E13");
    }

    @Test
    void aCourseWithOneMiddlePhaseTakesTheRulesOfBoth() {
        var agreed =
                AgreedProtocol.of(
                        known("ipt-ptsd-14"),
                        choice(
                                "ipt-ptsd-14",
                                14,
                                List.of(
                                        range(Words.Phase.INITIAL, 1, 3),
                                        range(Words.Phase.MIDDLE, 4, 11),
                                        range(Words.Phase.ENDING, 12, 14))));
        var middle = Objects.requireNonNull(agreed.phaseOf(6));
        assertThat(middle.every()).containsExactly("S01", "S02", "S03", "S04", "S05");
        assertThat(middle.byTheEnd()).contains("M01", "M06", "M07");
        assertThat(middle.choices()).hasSize(1);
    }

    @Test
    void aRangeToldWronglyIsNeverRefused() {
        var agreed =
                AgreedProtocol.of(
                        known("ipt-nhs-16"),
                        choice(
                                "ipt-nhs-16",
                                16,
                                List.of(
                                        range(Words.Phase.INITIAL, 1, 4),
                                        range(Words.Phase.MIDDLE, 7, 5),
                                        range(Words.Phase.ENDING, 13, 999),
                                        later(0, "monthly"))));
        assertThat(phaseAt(agreed, 5)).isEqualTo(Words.Phase.INITIAL);
        assertThat(phaseAt(agreed, 7)).isEqualTo(Words.Phase.MIDDLE);
        assertThat(phaseAt(agreed, 16)).isEqualTo(Words.Phase.ENDING);
    }

    @Test
    void sessionsPastThePlanStayInTheLastPhase() {
        var nhs = known("ipt-nhs-16");
        assertThat(phaseAt(nhs, 19)).isEqualTo(Words.Phase.ENDING);
        assertThat(nhs.leftAt(19)).isZero();
        assertThat(nhs.isLastOfPhase(19)).isFalse();
        assertThat(tasks(nhs, 19)).doesNotContain("E01", "S08").contains("S01");
    }

    @Test
    void aMeetingBeforeTheCourseHasAPhaseOnlyWhereOneIsPlanned() {
        assertThat(known("ipt-nhs-16").phaseOf(0)).isNull();
        assertThat(known("ipt-nhs-16").required(0)).isEmpty();
        assertThat(phaseAt(known("ipt-b-8"), 0)).isEqualTo(Words.Phase.ENGAGEMENT);
    }

    @Test
    void theEndingIsOpenedWhileThereIsTimeForIt() {
        assertThat(known("ipt-nhs-16").endingOpensAt()).isEqualTo(13);
        assertThat(known("ipt-classic-12").endingOpensAt()).isEqualTo(10);
        assertThat(known("ipt-b-8").endingOpensAt()).isEqualTo(7);
        assertThat(known("ipt-b-8").endingOpensAt(10)).isEqualTo(9);
        assertThat(known("ipt-nhs-16").endingOpensAt(2)).isEqualTo(1);
    }

    @Test
    void aProtocolThatTheLibraryDoesNotHoldIsNotInvented() {
        assertThat(LIBRARY.agreed(choice("ipsrt-20", 20, null))).isNull();
        assertThat(LIBRARY.agreed(choice("ipt-m", 30, null))).isNotNull();
    }

    private static Set<String> tasks(Protocol protocol, int session) {
        var tasks = new TreeSet<String>();
        protocol.required(session).forEach(required -> tasks.add(required.task()));
        return tasks;
    }

    private static Words.Phase phaseAt(Protocol protocol, int session) {
        return Objects.requireNonNull(protocol.phaseOf(session)).phase();
    }

    private static PhaseRange range(Words.Phase phase, int from, int to) {
        return new PhaseRange(Stated.of(phase), from, to, null, null, null);
    }

    private static PhaseRange later(int sessions, String frequency) {
        return new PhaseRange(
                Stated.of(Words.Phase.MAINTENANCE), null, null, sessions, frequency, null);
    }

    private static ProtocolChoice choice(
            String id, Integer sessions, @Nullable List<PhaseRange> phases) {
        return new ProtocolChoice(id, sessions, null, null, null, null, phases);
    }

    private static Protocol known(String id) {
        return Objects.requireNonNull(LIBRARY.find(id), id);
    }
}
