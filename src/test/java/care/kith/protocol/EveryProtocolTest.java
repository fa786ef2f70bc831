package care.kith.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.ProblemArea;
import care.kith.entry.StrictYaml;
import care.kith.entry.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds for every file in the library, also for those that are added later.
class EveryProtocolTest {

    private static final Protocols LIBRARY = new Protocols();

    static Collection<Protocol> protocols() {
        return LIBRARY.all();
    }

    record Examples(String protocol, int version, List<Example> sessions) {}

    record Example(
            int session,
            Words.Phase phase,
            @Nullable Boolean lastOfPhase,
            @Nullable List<String> required,
            @Nullable List<String> measures) {}

    @Test
    void theIndividualFormsOfIptAreThere() {
        assertThat(LIBRARY.all())
                .extracting(Protocol::id)
                .containsExactlyInAnyOrder(
                        "ipt-nhs-16",
                        "ipt-classic-16",
                        "ipt-classic-12",
                        "ipt-b-8",
                        "ipt-b-8-perinatal",
                        "ipc-3",
                        "ipc-6",
                        "ipt-a-12",
                        "ipt-m",
                        "ipt-peri-12",
                        "ipt-sad-14",
                        "ipt-ptsd-14",
                        "ipt-ed-20",
                        "ipt-grief-16");
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void itsWorkedExamplesHold(Protocol protocol) {
        var name = protocol.id() + "@" + protocol.version() + ".examples.yaml";
        var text = Objects.requireNonNull(LibraryFiles.shipped().get(name), name);
        var examples = StrictYaml.read(name, text, Examples.class);
        assertThat(examples.protocol()).isEqualTo(protocol.id());
        assertThat(examples.version()).isEqualTo(protocol.version());
        assertThat(examples.sessions()).isNotEmpty();
        for (var example : examples.sessions()) {
            holds(protocol, example);
        }
    }

    private static void holds(Protocol protocol, Example example) {
        var session = example.session();
        var said = protocol.id() + " session " + session;
        var phase = Objects.requireNonNull(protocol.phaseOf(session), said);
        assertThat(phase.phase()).as(said).isEqualTo(example.phase());
        assertThat(protocol.isLastOfPhase(session))
                .as(said)
                .isEqualTo(
                        example.lastOfPhase() == null
                                ? phase.endsAt(session)
                                : example.lastOfPhase());
        if (example.required() != null) {
            assertThat(protocol.required(session))
                    .as(said)
                    .extracting(Required::task)
                    .containsExactlyInAnyOrderElementsOf(example.required());
        }
        if (example.measures() != null) {
            assertThat(protocol.measuresAt(session, null).stream().filter(Planned::isDue))
                    .as(said)
                    .extracting(Planned::instrument)
                    .containsExactlyInAnyOrderElementsOf(example.measures());
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everySessionHasExactlyOnePhase(Protocol protocol) {
        var first = protocol.preSessions() > 0 ? 0 : 1;
        for (int session = first; session <= protocol.sessions(); session++) {
            var number = session;
            assertThat(
                            protocol.phases().stream()
                                    .filter(phase ->
                                            phase.from() != null
                                                    && phase.to() != null
                                                    && phase.from() <= number
                                                    && number <= phase.to()))
                    .as("%s session %d", protocol.id(), session)
                    .hasSize(1);
        }
        assertThat(protocol.isLastOfPhase(protocol.sessions())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void theWholeCourseAsksForFocusReviewAndEnding(Protocol protocol) {
        var asked =
                IntStream.rangeClosed(0, protocol.sessions())
                        .boxed()
                        .flatMap(session -> protocol.required(session).stream())
                        .map(Required::task)
                        .collect(Collectors.toSet());
        assertThat(asked).contains("S01", "S04", "S08", "E10", "E12", "E13");
        if (!protocol.id().equals("ipt-m")) {
            assertThat(asked).contains("I01", "I02", "I03", "I08", "I12");
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void noSessionAsksForTheSameTaskTwice(Protocol protocol) {
        for (int session = 0; session <= protocol.sessions() + 3; session++) {
            assertThat(protocol.required(session))
                    .extracting(Required::task)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void aDepressionScoreIsDueAtEverySession(Protocol protocol) {
        for (int session = 1; session <= protocol.sessions(); session++) {
            assertThat(protocol.measuresAt(session, null))
                    .anySatisfy(measure -> {
                        assertThat(measure.instrument()).isEqualTo("phq9");
                        assertThat(measure.isDue()).isTrue();
                    });
        }
        assertThat(protocol.measuresAtFollowUp(null)).isNotEmpty();
    }

    @Test
    void ptsdAndBriefFormsLeaveLonelinessOut() {
        for (var id : List.of("ipt-ptsd-14", "ipt-b-8", "ipt-b-8-perinatal")) {
            assertThat(known(id).areas()).doesNotContain(ProblemArea.LONELINESS_SENSITIVITY);
        }
        assertThat(known("ipt-nhs-16").areas()).contains(ProblemArea.LONELINESS_SENSITIVITY);
    }

    @Test
    void theSwitchesOfTheVariantsAreData() {
        assertThat(known("ipt-ptsd-14").rules().workBetweenSessions())
                .isEqualTo(Rules.WorkBetween.NONE);
        assertThat(known("ipt-a-12").rules().sickRole()).isEqualTo(Rules.SickRole.LIMITED);
        assertThat(Objects.requireNonNull(known("ipc-6").rules().stepUp()).totalAtLeast())
                .isEqualTo(15);
        assertThat(known("ipt-nhs-16").rules().stepUp()).isNull();
        assertThat(known("ipt-ptsd-14").cautions()).isNotEmpty();
    }

    @Test
    void ptsdNeverAsksForWorkBetweenSessions() {
        var protocol = known("ipt-ptsd-14");
        for (int session = 1; session <= protocol.sessions(); session++) {
            assertThat(protocol.required(session))
                    .extracting(Required::task)
                    .doesNotContain("S06", "S07");
        }
    }

    @Test
    void anAreaScaleIsGivenOnlyForItsArea() {
        var nhs = known("ipt-nhs-16");
        assertThat(nhs.measuresAt(1, ProblemArea.GRIEF))
                .extracting(Planned::instrument)
                .contains("pg13r");
        assertThat(nhs.measuresAt(1, ProblemArea.ROLE_DISPUTE))
                .extracting(Planned::instrument)
                .doesNotContain("pg13r");
    }

    @Test
    void theFourAreasHaveTheirTacticsAndOnlyTheDisputeHasStagesAndAHardStop() {
        assertThat(LIBRARY.areas()).hasSize(4);
        assertThat(
                        LIBRARY.areas().stream()
                                .flatMap(area -> area.tactics().stream())
                                .map(Area.Tactic::key))
                .containsExactlyElementsOf(
                        List.of("G 8", "D 9", "T 8", "L 7").stream()
                                .flatMap(range ->
                                        IntStream.rangeClosed(1, range.charAt(2) - '0')
                                                .mapToObj(n -> range.charAt(0) + "" + n))
                                .toList());
        for (var area : LIBRARY.areas()) {
            var isDispute = area.area() == ProblemArea.ROLE_DISPUTE;
            assertThat(area.hardStop() != null).isEqualTo(isDispute);
            assertThat(area.stages())
                    .extracting(Area.Stage::stage)
                    .containsExactly(
                            isDispute ? Words.DisputeStage.values() : new Words.DisputeStage[0]);
        }
    }

    @Test
    void everyTaskUnfoldsInTwoToFourSentences() {
        for (var task : LIBRARY.tasks()) {
            assertThat(task.how().split("(?<=[.?!])\\s+").length).as(task.key()).isBetween(2, 5);
        }
    }

    @Test
    void everyProofIsUsed() {
        Set<Proof> used = new HashSet<>();
        LIBRARY.tasks().forEach(task -> used.add(task.proof()));
        LIBRARY.areas().forEach(area -> area.tactics().forEach(tactic -> used.add(tactic.proof())));
        assertThat(used).containsExactlyInAnyOrder(Proof.values());
    }

    private static Protocol known(String id) {
        return Objects.requireNonNull(LIBRARY.find(id), id);
    }
}
