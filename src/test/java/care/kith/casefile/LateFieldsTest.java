package care.kith.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.EntryId;
import care.kith.entry.EntryJson;
import care.kith.entry.Line;
import care.kith.entry.MalformedFile;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.StrictYaml;
import care.kith.entry.When;
import care.kith.measure.Instruments;
import care.kith.protocol.Protocols;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What came after a fact stands among its fields in a file, is read as strictly, and comes back to
/// the same place.
class LateFieldsTest {

    private static final Instruments INSTRUMENTS = Instruments.library();
    private static final CaseReader READER = new CaseReader(new Protocols(), INSTRUMENTS);
    private static final String GRIEF = "case-01-grief.yaml";

    private final Random random = new Random(5);

    @Test
    void everyLateFieldComesBackWhereItStood() {
        var told = grief();
        put(told, "/clients/0/inventory/1", "{'removed': '2025-04-01'}");
        put(
                told,
                "/clients/0/inventory/2",
                "{'placings': [{'date': '2025-03-04', 'ring': 1, 'wish': 'closer'}]}");
        put(told, "/clients/0/contract", "{'end_date_actual': '2025-05-13'}");
        put(
                told,
                "/clients/0",
                "{'contract_amendments': [{'version': 2, 'reason': 'more time'}, {'version': 3,"
                        + " 'changes': {'goals_added': [{'id': 'g8', 'text': 'call'}, {'id': 'g9',"
                        + " 'text': 'sing', 'final': 6}]}}]}");

        var back = tree(export(lines(StrictYaml.write(told))));

        for (var place :
                List.of(
                        "/clients/0/inventory",
                        "/clients/0/contract",
                        "/clients/0/contract_amendments")) {
            assertThat(back.at(place)).as(place).isEqualTo(told.at(place));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/clients/0/inventory/1, removed, clients[0].inventory[1].removed",
        "/clients/0/contract, end_date_actual, clients[0].contract.end_date_actual",
        "/clients/0/contract/goals/0, final, clients[0].contract.goals[0].final",
        "/clients/0, final, clients[0].final",
        "/sessions/2, removed, sessions[2].removed",
        "/clients/0/contract, placings, clients[0].contract.placings"
    })
    void aFaultyOrMisplacedOneIsNamedWhereItStands(String place, String name, String field) {
        var told = grief();
        ((ObjectNode) told.at(place)).put(name, "someday");

        assertThatThrownBy(() -> lines(StrictYaml.write(told)))
                .isInstanceOfSatisfying(
                        MalformedFile.class, fault -> assertThat(fault.field()).isEqualTo(field));
    }

    @Test
    void anAnswerThatWasPutRightIsToldOnceAsItStands() {
        var lines = lines(Cases.source(GRIEF));
        var wrong = answered("11", null);
        lines.add(wrong);
        assertThat(totals(tree(export(lines)))).contains("11");

        lines.add(answered("1", wrong.id()));

        assertThat(totals(tree(export(lines)))).contains("1").doesNotContain("11");
    }

    private Line answered(String total, @Nullable EntryId supersedes) {
        var any = lines(Cases.source(GRIEF)).getLast();
        var day = LocalDate.of(2025, 12, 1);
        return new Line(
                any.stream(),
                any.number() + 1,
                EntryId.random(random),
                When.day(day),
                any.zone(),
                any.received(),
                any.by(),
                supersedes,
                new MeasureAnswered(
                        "FU7",
                        day,
                        "phq9",
                        "1",
                        null,
                        new BigDecimal(total),
                        null,
                        null,
                        null,
                        null));
    }

    private static List<String> totals(JsonNode tree) {
        return tree.at("/clients/0/scores")
                .valueStream()
                .filter(row -> row.at("/point").asString().equals("FU7"))
                .map(row -> row.at("/phq9/total").asString())
                .toList();
    }

    private static void put(JsonNode tree, String place, String fields) {
        var more = (ObjectNode) EntryJson.MAPPER.readTree(fields.replace('\'', '"'));
        ((ObjectNode) tree.at(place)).setAll(more);
    }

    private static JsonNode grief() {
        var tree = tree(Cases.source(GRIEF));
        ((ObjectNode) tree.at("/clients/0")).remove("expected");
        return tree;
    }

    private static JsonNode tree(String text) {
        return StrictYaml.parse("case.yaml", text).tree();
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        for (var fact : READER.read("case.yaml", text).facts()) {
            lines.add(ReadThrough.line(fact, lines.size() + 1L));
        }
        return lines;
    }

    private static String export(List<Line> lines) {
        return Objects.requireNonNull(CaseExport.of(lines, INSTRUMENTS)).text();
    }
}
