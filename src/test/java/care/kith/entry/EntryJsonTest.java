package care.kith.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.IntakeEntry.Condition;
import care.kith.entry.IntakeEntry.Diagnosis;
import care.kith.entry.IntakeEntry.Readiness;
import care.kith.entry.IntakeEntry.Referral;
import care.kith.entry.InventoryEntry.LifeEvent;
import care.kith.entry.InventoryEntry.PersonPlaced;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.SafetyEntry.RiskEnquired;
import care.kith.entry.UnderstandingEntry.CourseEnded;
import care.kith.entry.UnderstandingEntry.Formulation;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class EntryJsonTest {

    private static final int SPECIMENS = 300;

    static Stream<Class<? extends Entry>> kinds() {
        return EntryKinds.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsBackWhateverItWrites(Class<? extends Entry> kind) {
        for (var seed = 0; seed < SPECIMENS; seed++) {
            var entry = specimen(kind, seed);
            var text = EntryJson.MAPPER.writeValueAsString(entry);

            var back = EntryJson.MAPPER.readValue(text, kind);

            assertThat(back).as("%s, seed %d: %s", kind, seed, text).isEqualTo(entry);
            assertThat(EntryJson.MAPPER.writeValueAsString(back)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesAFieldThatItDoesNotKnow(Class<? extends Entry> kind) {
        var tree = (ObjectNode) EntryJson.MAPPER.valueToTree(specimen(kind, 1));
        tree.put("mood", "low");

        assertThatThrownBy(() -> EntryJson.MAPPER.readValue(tree.toString(), kind))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("mood");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesAnEntryWithoutWhatItCannotDoWithout(Class<? extends Entry> kind) {
        assertThatThrownBy(() -> EntryJson.MAPPER.readValue("{}", kind))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leavesNoFieldOfTheVocabularyEmptyForEver(Class<? extends Entry> kind) {
        for (var component : kind.getRecordComponents()) {
            assertThat(Stream.iterate(0, seed -> seed + 1).limit(SPECIMENS))
                    .as("%s.%s", kind.getSimpleName(), component.getName())
                    .anyMatch(seed -> valueOf(component, specimen(kind, seed)) != null);
        }
    }

    @Test
    void tellsAnOpenQuestionFromOneNeverAsked() {
        assertThat(read("{\"date\":null}", Referral.class).previousEpisodes()).isNull();
        assertThat(read("{\"previous_episodes\":null}", Referral.class).previousEpisodes())
                .isEqualTo(Answer.open());
        assertThat(write(read("{\"previous_episodes\":null}", Referral.class)))
                .isEqualTo("{\"previous_episodes\":null}");
        assertThat(read("{\"previous_episodes\":2}", Referral.class).previousEpisodes())
                .isEqualTo(new Answer<>(2));
        assertThat(read("{\"dispute_stage\":\"impasse (since May)\"}", Formulation.class))
                .extracting(Formulation::disputeStage)
                .isEqualTo(new Answer<>(Stated.of(Words.DisputeStage.IMPASSE, "since May")));
    }

    @Test
    void keepsAnItemThatWasLeftOpen() {
        var answered =
                read(
                        "{\"date\":\"2025-01-07\",\"instrument\":\"phq9\",\"version\":\"1\","
                                + "\"items\":[1,null,3]}",
                        MeasureAnswered.class);

        assertThat(answered.items()).containsExactly(1, null, 3);
    }

    @Test
    void spellsClosedListsInLowerCaseAndKnowsNoOtherSpelling() {
        assertThat(read("{\"condition\":\"prolonged_grief\"}", Diagnosis.class).condition())
                .isEqualTo(Condition.PROLONGED_GRIEF);
        for (var spelling : new String[] {"\"PTSD\"", "\"Ptsd\"", "\"\"", "3", "\"sorrow\""}) {
            assertRefused("{\"condition\":" + spelling + "}", Diagnosis.class);
            assertRefused("{\"decision\":" + spelling + "}", Readiness.class);
        }
    }

    @Test
    void namesTheWordsThatAreAllowed() {
        assertThatThrownBy(() ->
                        read(
                                "{\"person_id\":\"p1\",\"ring\":1,\"wish\":\"x\"}",
                                PersonPlaced.class))
                .hasMessageContaining("must be one of closer, further");
    }

    @Test
    void keepsAYearAsItWasWritten() {
        for (var date : new String[] {"2019", "\"2019\"", "\"2019-05\"", "\"spring 2019\""}) {
            var text = "{\"date\":" + date + ",\"event\":\"moved\"}";

            assertThat(write(read(text, LifeEvent.class))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.5", "-5", "7", "true", "[2019]", "{}", "\"\"", "null"})
    void refusesADateThatIsNone(String date) {
        assertRefused("{\"date\":" + date + ",\"event\":\"moved\"}", LifeEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"person_id\":\"p1\",\"ring\":\"2\"}",
                "{\"person_id\":\"p1\",\"ring\":2.0}",
                "{\"person_id\":\"p1\",\"ring\":true}",
                "{\"person_id\":\"p1\",\"ring\":4}",
                "{\"person_id\":\"p1\",\"ring\":null}",
                "{\"person_id\":null,\"ring\":1}",
                "{\"person_id\":7,\"ring\":1}",
                "{\"person_id\":\"p1\"}",
                "{\"person_id\":\"p1\",\"ring\":1,\"ring\":2}",
                "{\"person_id\":\"p1\",\"ring\":1} more",
                "{\"person_id\":\"p1\",\"ring\":",
                "[]",
                ""
            })
    void refusesAWrongShape(String text) {
        assertRefused(text, PersonPlaced.class);
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertRefused("{\"end_date_actual\":\"2025-02-29\"}", CourseEnded.class);
        assertRefused("{\"end_date_actual\":20000}", CourseEnded.class);
    }

    @Test
    void refusesWhatIsMissingDeepInside() {
        assertRefused("{\"point\":\"S1\"}", RiskEnquired.class);
        assertRefused("{\"point\":\"S1\",\"enquiry\":{\"item9\":4}}", RiskEnquired.class);
        assertRefused("{\"point\":\"S1\",\"enquiry\":\"none\"}", RiskEnquired.class);
    }

    @Test
    void refusesAnIdentifierThatIsNone() {
        assertRefused("\"p1\"", StaffId.class);
        assertRefused("7", StreamId.class);
        assertRefused("{}", EntryId.class);
    }

    private static void assertRefused(String text, Class<?> type) {
        assertThatThrownBy(() -> read(text, type))
                .as("%s from %s", type.getSimpleName(), text)
                .isInstanceOf(JacksonException.class);
    }

    private static <T> T read(String text, Class<T> type) {
        return EntryJson.MAPPER.readValue(text, type);
    }

    private static String write(Object value) {
        return EntryJson.MAPPER.writeValueAsString(value);
    }

    private static <T> T specimen(Class<T> kind, long seed) {
        return new Specimens(new SplittableRandom(seed)).of(kind);
    }

    private static Object valueOf(java.lang.reflect.RecordComponent component, Object entry) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
