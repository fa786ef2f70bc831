package care.kith.desk;

import static care.kith.desk.GoalPath.Reach.MET;
import static care.kith.desk.GoalPath.Reach.NOT_MET;
import static care.kith.desk.GoalPath.Reach.PARTLY;
import static care.kith.desk.GoalPath.Reach.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.kith.course.Course;
import care.kith.page.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnderstandingPageTest {

    @Test
    void aGoalMayRiseOrFall() {
        assertEquals(MET, reach("1", "8", "8"));
        assertEquals(PARTLY, reach("1", "8", "5"));
        assertEquals(NOT_MET, reach("1", "8", "1"));
        assertEquals(MET, reach("5", "1", "0"));
        assertEquals(PARTLY, reach("5", "1", "3"));
        assertEquals(NOT_MET, reach("5", "1", "6"));
    }

    @Test
    void aGoalThatNobodyRatedIsNotKnown() {
        assertEquals(UNKNOWN, reach("1", "8", null));
        assertEquals(UNKNOWN, reach("1", null, "5"));
    }

    @Test
    void aFreshRecordHasAPlaceForEverything() {
        var page = UnderstandingPage.of(Course.FOLD.start(), Words.in(Locale.ENGLISH));

        assertNull(page.letter());
        assertNull(page.contract());
        assertEquals(List.of(), page.goals());
    }

    private static GoalPath.Reach reach(String from, @Nullable String target, @Nullable String at) {
        return GoalPath.reach(number(from), number(target), number(at));
    }

    private static @Nullable BigDecimal number(@Nullable String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }
}
