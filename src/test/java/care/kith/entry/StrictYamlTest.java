package care.kith.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import care.kith.entry.MeasureEntry.Mode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class StrictYamlTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    record Phase(String name, int from, @Nullable Mode mode) {
        public Phase {
            Must.beWithin("from", from, 1, 20);
        }
    }

    record Plan(String id, List<Phase> phases) {}

    @Test
    void readsTheCoreSchemaAndLeavesDatesAsText() {
        var tree =
                StrictYaml.parse(
                                "a.yaml",
                                """
                                day: 2025-01-07
                                yes: no
                                time: 12:30
                                whole: 007
                                hex: 0x1F
                                part: 35.50
                                open: ~
                                truth: true
                                items: [1, null, 'x']
                                """)
                        .tree();
        assertThat(tree.get("day").stringValue()).isEqualTo("2025-01-07");
        assertThat(tree.get("yes").stringValue()).isEqualTo("no");
        assertThat(tree.get("time").stringValue()).isEqualTo("12:30");
        assertThat(tree.get("whole").intValue()).isEqualTo(7);
        assertThat(tree.get("hex").intValue()).isEqualTo(31);
        assertThat(tree.get("part").decimalValue()).isEqualTo(new BigDecimal("35.50"));
        assertThat(tree.get("open").isNull()).isTrue();
        assertThat(tree.get("truth").booleanValue()).isTrue();
        assertThat(tree.get("items").get(1).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: x\\nphases:\\n  - {name: a, from: 1}\\n  - {name: b, from: 0}|4|phases[1].from|must be from",
                "id: x\\nphases: []\\nid: y|3|id|twice",
                "id: x\\nphase: []|2|phase|not a field",
                "id: x\\nphases:\\n  - name: a\\n    from: two|4|phases[0].from|whole number",
                "id: 7\\nphases: []|1|id|must be text",
                "id: x\\nphases:\\n  - name: a\\n    from: 2\\n    mode: post|5|phases[0].mode|must be one of",
                "id: x\\nphases: soon|2|phases|must be a list",
                "id: x\\nphases: [|2||not YAML",
                "id: x\\n---\\nid: y|2||one document",
                "id: !!set {a}|1|id|not allowed",
                "id: *a|1|id|not yet whole",
                "? [a]\\n: b|1||plain text",
                "id: .nan|1|id|cannot|can be kept",
                "id: 1e999999999|1|id|too large"
            })
    void namesFileLineAndFieldOfEveryFault(
            String text, int line, @Nullable String field, String why) {
        var fault =
                catchThrowableOfType(
                        MalformedFile.class,
                        () -> StrictYaml.read("plan.yaml", text.replace("\\n", "\n"), Plan.class));
        assertThat(fault).isNotNull();
        assertThat(fault.line()).as(fault.getMessage()).isEqualTo(line);
        assertThat(fault.field()).isEqualTo(field == null ? "" : field);
        if (!why.equals("cannot")) {
            assertThat(fault.reason()).contains(why);
        }
        assertThat(fault.getMessage()).startsWith("plan.yaml:" + line + ": ");
    }

    @Test
    void readsAWholeFileAsAValue() {
        var plan =
                StrictYaml.read(
                        "plan.yaml",
                        "id: x\nphases: [{name: a, from: 1, mode: in_room}]",
                        Plan.class);
        assertThat(plan)
                .isEqualTo(new Plan("x", List.of(new Phase("a", 1, MeasureEntry.Mode.IN_ROOM))));
    }

    @Test
    void aFaultNeverRepeatsTheValue() {
        for (var text :
                List.of(
                        "id: x\nphases: CANARY",
                        "id: x\nphases: [{name: a, from: CANARY}]",
                        "id: x\nphases: [{name: a, from: 1, mode: CANARY}]",
                        "id: x\nphases: &CANARY [*CANARY]")) {
            assertThatThrownBy(() -> StrictYaml.read("plan.yaml", text, Plan.class))
                    .isInstanceOf(MalformedFile.class)
                    .hasMessageNotContaining("CANARY");
        }
    }

    @Test
    void stopsAtEveryLimit() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i));
            bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
        }
        refuses(bomb.toString(), "million");
        refuses("[".repeat(100_000), "deeply");
        refuses("x: " + "9".repeat(10_000), "too long a number");
        refuses("x".repeat(10 * 1024 * 1024 + 1), "10 MB");
        refuses("", "empty");
        refuses("x: \u0000", "not YAML");
        assertThat(
                        StrictYaml.parse("a.yaml", "a: &x [1]\nb: *x\n")
                                .tree()
                                .get("b")
                                .get(0)
                                .intValue())
                .isOne();
    }

    private static void refuses(String text, String why) {
        assertThatThrownBy(() -> StrictYaml.parse("a.yaml", text))
                .isInstanceOf(MalformedFile.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "NO",
                "on",
                "Off",
                "y",
                "N",
                "~",
                "null",
                "Null",
                "true",
                "2025-01-01",
                "12:30",
                "1_000",
                "0x1F",
                "1e3",
                "007",
                "-",
                "",
                " ",
                "- a",
                "a: b",
                "a #b",
                "a:",
                "#a",
                "'",
                "\"",
                "a\tb",
                "a\nb",
                "a\n",
                "\na",
                "a\n\n",
                " a\nb",
                "a \nb",
                "a\n\nb\n",
                "a\r\nb",
                "a\u0085b",
                "a\u2028b",
                "\uFEFFa",
                "é 😀",
                "\uD800",
                "[a",
                "{a",
                "!x",
                "&x",
                "*x",
                "|",
                ">",
                "%x",
                "@x",
                "`x",
                "...",
                "---",
                "--- a",
                "<<",
                "=",
                ".5",
                "+1",
                ".inf",
                "\u0000",
                "\u001b",
                "\n",
                "\n\n",
                "a\n \nb"
            })
    void everyAwkwardTextComesBackAndIsTextToOlderReadersToo(String text) {
        roundTrip(NODES.stringNode(text));
        roundTrip(NODES.objectNode().put("a", text).put(text, "b"));
        roundTrip(NODES.arrayNode().add(text).add(NODES.objectNode().put("x", text)));
    }

    @Test
    void anyTreeComesBackAndIsWrittenTheSameTwice() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            roundTrip(anyTree(random, 3));
        }
    }

    private static void roundTrip(JsonNode tree) {
        var text = StrictYaml.write(tree);
        var back = StrictYaml.parse("a.yaml", text).tree();
        assertThat(back).as(text).isEqualTo(tree);
        assertThat(StrictYaml.write(back)).isEqualTo(text);
    }

    private static JsonNode anyTree(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0 -> NODES.numberNode(random.nextInt());
            case 1 -> NODES.nullNode();
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 ->
                    tools.jackson.databind.node.DecimalNode.valueOf(
                            BigDecimal.valueOf(random.nextInt(100_000), 1 + random.nextInt(4)));
            case 4, 5 -> NODES.stringNode(anyText(random));
            case 6, 7 -> {
                var list = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(anyTree(random, depth - 1));
                }
                yield list;
            }
            default -> {
                var map = NODES.objectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.set(anyText(random), anyTree(random, depth - 1));
                }
                yield map;
            }
        };
    }

    private static final String PIECES =
            "aZé 0:#-?,[]{}&*!|>'\"%@`\\~=\n\t\r\u0085\u00A0\u2028\u2029\uFEFF\u0007\u007F\uFFFD";

    private static String anyText(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 60 : 6); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> text.append("Rosalind could say it aloud");
                case 1 -> text.append(' ');
                case 2 -> text.append(random.nextInt(2) == 0 ? "\n" : ": ");
                case 3 -> text.appendCodePoint(0x1F300 + random.nextInt(500));
                case 4 -> text.append((char) random.nextInt(0x10000));
                default -> text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
        }
        return text.toString();
    }
}
