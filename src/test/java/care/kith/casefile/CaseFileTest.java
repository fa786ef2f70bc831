package care.kith.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.Line;
import care.kith.entry.MalformedFile;
import care.kith.entry.StrictYaml;
import care.kith.measure.Instruments;
import care.kith.protocol.Protocols;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class CaseFileTest {

    private static final Protocols PROTOCOLS = new Protocols();
    private static final Instruments INSTRUMENTS = Instruments.library();
    private static final String GRIEF = "case-01-grief.yaml";
    private static final String DISPUTE = "case-02-role-dispute.yaml";

    @ParameterizedTest
    @ValueSource(strings = {GRIEF, DISPUTE})
    void comesBackValueForValue(String name) throws IOException {
        var told = tree(source(name));
        var written = roundTrip(source(name));

        assertThat(differences(withoutExpected(told), withoutExpected(tree(written)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {GRIEF, DISPUTE})
    void isByteIdenticalTheSecondTime(String name) throws IOException {
        var once = roundTrip(source(name));

        assertThat(firstDifference(once, roundTrip(once))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {GRIEF, DISPUTE})
    void agreesWithWhatIsExpected(String name) throws IOException {
        var sound = read(source(name));

        assertThat(ExpectedCheck.of(sound, lines(sound), INSTRUMENTS).differences()).isEmpty();
        assertThat(sound.expected().isObject()).isTrue();
    }

    /// The control: a check that can't see a wrong value would agree with anything.
    @Test
    void seesAValueThatIsNotAsExpected() throws IOException {
        var sound =
                read(
                        source(GRIEF)
                                .replace(
                                        "{point: S2, flag: item9_positive}",
                                        "{point: S3, flag: item9_positive}"));

        assertThat(ExpectedCheck.of(sound, lines(sound), INSTRUMENTS).differences())
                .extracting(Difference::field)
                .containsExactly("flags");
    }

    /// Cases with anything optional left out and any text put in still come back value for value.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void comesBackWhateverIsLeftOut(long seed) throws IOException {
        var random = new Random(seed);
        var told = (ObjectNode) tree(source(random.nextBoolean() ? GRIEF : DISPUTE));
        ((ObjectNode) told.at("/clients/0")).remove("expected");
        thin(told, "", random);
        var text = StrictYaml.write(told);

        var once = roundTrip(text);

        assertThat(differences(told, tree(once))).as("seed %d", seed).isEmpty();
        assertThat(firstDifference(once, roundTrip(once))).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pseudonym: Rosalind A.|pseudo: Rosalind A.|pseudo",
                "age: 58|age: old|age",
                "age: 58|age: 580|age",
                "attendance: attended|attendance: sometimes|attendance",
                "ring: 1|ring: 7|ring",
                "date: '2025-01-14'|date: '2025-02-30'|date",
                "id: ipt-nhs-16|id: ipt-nobody|protocol.id",
                "schema_version: 1|schema_version: 2|schema_version",
                "appointment: 2|appointment: 1|appointment",
                "person_id: p2|person_id: p1|inventory",
                "items: [3, 3, 3, 2, 2, 2, 2, 1, 1]|items: [3, 3, 3, 2, 2, 2, 2, 1, 4]|phq9",
                "items: [3, 3, 3, 2, 2, 2, 2, 1, 1]|items: [3, 3, 3, 2, 2, 2, 2, 1]|phq9",
            })
    void refusesAFaultyFileWithItsLineAndField(String good, String bad, String field)
            throws IOException {
        var source = source(GRIEF);
        var at = source.indexOf(good);
        assertThat(at).isPositive();
        var faulty = source.substring(0, at) + bad + source.substring(at + good.length());
        var line = (int) source.substring(0, at).chars().filter(c -> c == '\n').count() + 1;

        assertThatThrownBy(() -> read(faulty))
                .isInstanceOfSatisfying(
                        MalformedFile.class,
                        fault -> {
                            assertThat(fault.field()).contains(field);
                            assertThat(fault.line()).isBetween(line - 14, line + 1);
                        });
    }

    /// Both ways, so that neither side may hold more; numbers are compared by value.
    private static List<String> differences(JsonNode one, JsonNode other) {
        var found = new ArrayList<String>();
        differ("", one, other, found);
        return found;
    }

    private static String firstDifference(String one, String other) {
        if (one.equals(other)) {
            return "";
        }
        var at = java.util.Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return at
                + ": "
                + one.substring(Math.max(0, at - 80), Math.min(one.length(), at + 40))
                + " / "
                + other.substring(Math.max(0, at - 80), Math.min(other.length(), at + 40));
    }

    private static void differ(String at, JsonNode one, JsonNode other, List<String> found) {
        if (one.isObject() && other.isObject()) {
            var names = new java.util.TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> differ(at + "/" + name, one.path(name), other.path(name), found));
        } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (var i = 0; i < one.size(); i++) {
                differ(at + "/" + i, one.get(i), other.get(i), found);
            }
        } else if (one.isNumber() && other.isNumber()) {
            if (one.decimalValue().compareTo(other.decimalValue()) != 0) {
                found.add(at);
            }
        } else if (!one.equals(other)) {
            found.add(at + ": " + one + " / " + other);
        }
    }

    private static String roundTrip(String text) {
        return java.util.Objects.requireNonNull(CaseExport.of(lines(read(text)), INSTRUMENTS))
                .text();
    }

    private static CaseReader.Case read(String text) {
        return new CaseReader(PROTOCOLS, INSTRUMENTS).read("case.yaml", text);
    }

    private static List<Line> lines(CaseReader.Case sound) {
        var lines = new ArrayList<Line>();
        for (var fact : sound.facts()) {
            lines.add(ReadThrough.line(fact, lines.size() + 1L));
        }
        return lines;
    }

    private static JsonNode tree(String text) {
        return StrictYaml.parse("case.yaml", text).tree();
    }

    private static JsonNode withoutExpected(JsonNode tree) {
        ((ObjectNode) tree.at("/clients/0")).remove("expected");
        return tree;
    }

    /// Leaves out optional fields and replaces prose, by chance.
    private static void thin(JsonNode node, String pointer, Random random) {
        if (node instanceof ObjectNode object) {
            for (var field : List.copyOf(object.propertyNames())) {
                var at = pointer + "/" + field;
                if (optional(at) && random.nextInt(8) == 0) {
                    object.remove(field);
                } else if (prose(field) && random.nextInt(4) == 0) {
                    object.set(field, StringNode.valueOf(words(random)));
                } else {
                    thin(object.get(field), at, random);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                thin(list.get(i), pointer + "/*", random);
            }
        }
    }

    private static boolean optional(String at) {
        return at.matches(
                        "/clients/\\*/(age|gender|work|readiness|suitability|diagnosis|formulation"
                                + "|timeline|ending_review|follow_up|referral/.*|contract/(cancellation|limits|version))")
                || at.matches(
                        "/sessions/\\*/(minutes|phase|note|risks|technique_records|between_session_work)")
                || at.matches(
                        "/clients/\\*/inventory/\\*/(ring|status|positives|mood_link|removed)")
                || at.matches("/(title|problem_area|staff)");
    }

    private static boolean prose(String field) {
        return List.of("note", "statement", "positives", "event", "plan", "reason", "words")
                .contains(field);
    }

    private static String words(Random random) {
        var pieces =
                List.of(
                        "yes",
                        "no",
                        "2025-01-01",
                        "12:30",
                        " # ",
                        ": ",
                        "'",
                        "\"",
                        "\n",
                        "é",
                        "日本",
                        "🙂",
                        "- ",
                        "null",
                        "{",
                        "}",
                        "&a",
                        "*a",
                        "!x",
                        "%",
                        "x ",
                        "\t",
                        "1e3",
                        "~");
        var text = new StringBuilder("w");
        for (var i = random.nextInt(12); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static String source(String name) throws IOException {
        try (var in = CaseFileTest.class.getResourceAsStream("/cases/" + name)) {
            return new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
