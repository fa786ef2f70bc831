package care.kith.measure;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.casebook.Decision;
import care.kith.entry.EntryId;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.StaffId;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);

    private final Instruments instruments = Instruments.library();
    private final Random random = new Random(3);
    private final List<Line> lines = new ArrayList<>();

    @Test
    void rowsHoldWhatWasTakenInTheOrderOfTheLibraryAndWhatWasNot() {
        tell(answered("S1", DAY, "srs", null, "35.5"));
        tell(answered("S1", DAY, "phq9", new Integer[] {3, 3, 3, 2, 2, 2, 2, 1, 1}, null));
        tell(new MeasuresNotTaken("S2", DAY.plusDays(7), List.of("phq9", "gad7"), "no tablet"));
        tell(answered("FU3", DAY.plusDays(90), "phq9", null, "3"));
        var scores = scores();
        assertThat(scores.rows()).extracting(ScoreRow::point).containsExactly("S1", "S2", "FU3");
        assertThat(scores.rows().getFirst().taken())
                .extracting(taken -> taken.answered().instrument())
                .containsExactly("phq9", "srs");
        assertThat(scores.rows().get(1).notTaken().getFirst().reason()).isEqualTo("no tablet");
        assertThat(scores.sessionTotals("phq9").getLast()).isEqualByComparingTo("19");
        assertThat(flags(scores.rows().getFirst(), "phq9")).containsExactly("RISK_PRESENT");
    }

    @Test
    void aCorrectionTakesTheOldAnswerAway() {
        var wrong = tell(answered("S1", DAY, "phq9", null, "19"));
        tell(answered("S1", DAY.plusDays(1), "phq9", null, "9"), wrong);
        assertThat(scores().rows()).hasSize(1);
        assertThat(scores().sessionTotals("phq9")).singleElement().isEqualTo(new BigDecimal("9"));
    }

    @Test
    void aTotalWithItsRiskItemSpeaksOfRisk() {
        tell(
                new MeasureAnswered(
                        "S0", DAY, "phq9", "1", null, new BigDecimal("18"), 1, null, null, null));
        assertThat(flags(scores().rows().getFirst(), "phq9")).containsExactly("RISK_PRESENT");
    }

    @Test
    void anUnknownMeasureStaysInTheRecordUnscored() {
        tell(answered("S1", DAY, "srm5", null, "4.2"));
        var taken = scores().rows().getFirst().of("srm5").orElseThrow();
        assertThat(taken.score()).isNull();
        assertThat(taken.total()).isEqualByComparingTo("4.2");
    }

    @Test
    void pointsOfTheRecordScoreAsPoints() {
        tell(answered("S1", DAY, "epds", new Integer[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 0}, null));
        assertThat(scores().sessionTotals("epds").getLast()).isEqualByComparingTo("9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "bdi|-|12|-|UNKNOWN_INSTRUMENT",
                "phq9|-|-|-|NOTHING_ANSWERED",
                "phq9|0 0 0 0|-|-|WRONG_ITEM_COUNT",
                "phq9|0 0 0 0 0 0 0 0 4|-|-|OUT_OF_RANGE",
                "phq9|1 1 1 1 1 1 1 1 1|8|-|TOTAL_DISAGREES",
                "phq9|1 1 1 1 1 1 1 1 1|9|0|RISK_ITEM_DISAGREES",
                "phq9|-|28|-|TOTAL_OUT_OF_RANGE",
                "phq9|-|8.5|-|TOTAL_OUT_OF_RANGE",
                "phq9|-|8|4|OUT_OF_RANGE",
                "pg13r|-|9|-|TOTAL_OUT_OF_RANGE",
                "srs|-|40.1|-|TOTAL_OUT_OF_RANGE",
                "wai_sr|-|11|-|TOTAL_OUT_OF_RANGE"
            })
    void aFaultyFormIsRefusedWithItsReason(
            String id,
            @Nullable String items,
            @Nullable BigDecimal total,
            @Nullable Integer item9,
            MeasureRefusal why) {
        var fact = fact(id, ints(items), total, item9);
        assertThat(Recording.record(instruments, fact)).isEqualTo(new Decision.Refused(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PHQ-9|1 1 1 1 1 1 1 1 1|9|1",
                "phq9|1 1 1 1 1 1 1 1 .|8|-",
                "phq9|. . . 1 1 1 1 1 1|-|-",
                "phq9|-|18|1",
                "srs|-|35.5|-",
                "wsas|. 4 4 4 4|20|-",
                "epds|1 1 1 1 1 1 1 1 1 0|9|-"
            })
    void aSoundFormIsTakenUnderItsShortName(
            String id,
            @Nullable String items,
            @Nullable BigDecimal total,
            @Nullable Integer item9) {
        var fact = fact(id, ints(items), total, item9);
        var decision = (Decision.Accepted) Recording.record(instruments, fact);
        var kept = (MeasureAnswered) decision.facts().getFirst().entry();
        assertThat(kept.instrument()).isEqualTo(instruments.get(id).shortName());
        assertThat(kept.total()).isEqualTo(total);
    }

    @Test
    void everyRefusalAndBandHasItsWords() throws IOException {
        var words = new java.util.Properties();
        try (var in = Files.newBufferedReader(Path.of("library/words/measure_en.properties"))) {
            words.load(in);
        }
        var needed = new ArrayList<String>();
        Arrays.stream(MeasureRefusal.values()).map(MeasureRefusal::code).forEach(needed::add);
        instruments.all().stream()
                .flatMap(one -> one.bands().stream())
                .forEach(band -> needed.add("measure.band." + band.name()));
        for (var verdict : Verdict.values()) {
            needed.add(
                    "measure.verdict."
                            + verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(new java.util.TreeSet<>(needed));
    }

    @SuppressWarnings("NullAway") // a record's class file loses the @Nullable of its list
    private static MeasureAnswered fact(
            String id,
            @Nullable List<@Nullable Integer> items,
            @Nullable BigDecimal total,
            @Nullable Integer item9) {
        return new MeasureAnswered("S1", DAY, id, "1", items, total, item9, null, null, null);
    }

    private static @Nullable List<@Nullable Integer> ints(@Nullable String items) {
        if (items == null) {
            return null;
        }
        var list = new ArrayList<@Nullable Integer>();
        for (var item : items.split(" ", -1)) {
            list.add(item.equals(".") ? null : Integer.valueOf(item));
        }
        return list;
    }

    private static List<String> flags(ScoreRow row, String shortName) {
        var score = row.of(shortName).orElseThrow().score();
        return score == null ? List.of() : score.flags();
    }

    private static MeasureAnswered answered(
            String point,
            LocalDate date,
            String id,
            Integer @Nullable [] items,
            @Nullable String total) {
        return new MeasureAnswered(
                point,
                date,
                id,
                "1",
                items == null ? null : Arrays.asList(items),
                total == null ? null : new BigDecimal(total),
                null,
                null,
                null,
                null);
    }

    private Scores scores() {
        return Scores.fold(instruments).over(lines);
    }

    private EntryId tell(MeasureEntry entry) {
        return tell(entry, null);
    }

    private EntryId tell(MeasureEntry entry, @Nullable EntryId supersedes) {
        var id = EntryId.of(anyId());
        lines.add(
                new Line(
                        StreamId.of(anyId()),
                        lines.size() + 1,
                        id,
                        When.day(DAY),
                        ZoneId.of("Europe/Amsterdam"),
                        Instant.EPOCH,
                        StaffId.of(anyId()),
                        supersedes,
                        entry));
        return id;
    }

    private String anyId() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
