package care.kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The cases of the demonstration as they are told again, on whatever day that is.
class DemoCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 8, 19);

    /// What is only true at one time of the year, or in one year.
    private static final Pattern SEASON =
            Pattern.compile(
                    "(?i)\\b(christmas|easter|new year|spring|summer|autumn|winter|january|february"
                            + "|march|april|june|july|august|september|october|november|december)\\b"
                            + "|\\b20\\d\\d\\b(?!-\\d\\d)");

    private final List<DemoPlan.CasePlan> moved =
            DemoPlan.shipped().cases().stream().filter(each -> each.stopAfter() != null).toList();

    @Test
    void saysNoSeasonMonthOrYearThatItsDaysMakeUntrue() {
        assertThat(moved).hasSize(4);
        for (var each : moved) {
            assertThat(SEASON.matcher(told(each)).results().map(found -> found.group()).toList())
                    .as(each.caseId())
                    .isEmpty();
        }
        assertThat(SEASON.matcher(source(moved.getFirst())).find()).isTrue();
    }

    @Test
    void namesNobodyOfTheCaseItWas() {
        for (var each : moved) {
            for (var name : java.util.Objects.requireNonNull(each.replace()).keySet()) {
                assertThat(
                                Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                                        .matcher(told(each))
                                        .find())
                        .as(each.caseId() + " says " + name)
                        .isFalse();
            }
        }
    }

    @Test
    void nothingIsTakenBeforeItHasHappened() {
        for (var each : moved) {
            var days = Pattern.compile("\\bdate: ?['\"]?(\\d{4}-\\d{2}-\\d{2})\\b");
            assertThat(days.matcher(told(each)).results().map(day -> LocalDate.parse(day.group(1))))
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(TODAY));
        }
    }

    private static String told(DemoPlan.CasePlan each) {
        return new DemoCase(each, TODAY).tell(source(each)).text();
    }

    private static String source(DemoPlan.CasePlan each) {
        return DemoPlan.resource("cases/" + each.file());
    }
}
