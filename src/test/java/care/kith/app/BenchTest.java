package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    private static final BenchSize TINY = new BenchSize(80, 2, 3, 4, 5, 20_000, 2, 100, 300, 1);

    @TempDir Path folder;
    private final List<BenchFigure> told = new ArrayList<>();

    @Test
    void sharesOfTimesAreThoseThatWereTimed() {
        var times = new BenchTimes(new long[] {4_000_000, 1_000_000, 3_000_000, 2_000_000});

        assertThat(times.median()).isEqualTo(2);
        assertThat(times.milliseconds(0.75)).isEqualTo(3);
        assertThat(times.milliseconds(0.99)).isEqualTo(4);
        assertThat(times.milliseconds(0)).isEqualTo(1);
    }

    @Test
    void appendsAreToldForEachNumberOfWritersWithTheirFloor() throws Exception {
        BenchAppends.measure(TINY, folder, told::add);

        assertThat(told)
                .extracting(each -> each.fields().get("writers"))
                .containsExactly(1L, 8L, 64L);
        assertThat(told).allSatisfy(BenchTest::isAbove0);
        assertThat(told.getLast().fields()).containsKeys("ratio_to_lone", "goal", "met");
    }

    @Test
    void aCourseOfFiveHundredEntriesIsOpened() throws Exception {
        BenchCourse.measure(TINY, folder, told::add);

        assertThat(told).singleElement().satisfies(BenchTest::isAbove0);
        assertThat(told.getFirst().fields()).containsEntry("entries", 500L);
    }

    @Test
    void aGrowingPracticeHoldsAsManyClientsAsWereAskedFor() throws Exception {
        BenchGrowth.measure(TINY, folder, told::add);

        assertThat(told.subList(0, 3))
                .extracting(each -> each.fields().get("clients"))
                .containsExactly(3L, 4L, 5L);
        assertThat(told.getFirst().fields()).containsEntry("summaries", 4L);
    }

    private static void isAbove0(BenchFigure figure) {
        assertThat(figure.fields().values())
                .allSatisfy(value -> {
                    if (value instanceof Double number) {
                        assertThat(number).isPositive();
                    }
                });
    }
}
