package care.kith.caseload;

import java.time.DateTimeException;
import java.time.LocalTime;

/// Puts the sessions of a day in order; one without a time comes last.
final class TodayClock {

    private static final int AFTER_ALL = 24 * 60;

    private TodayClock() {}

    static int minute(Sitting sitting) {
        var time = sitting.time();
        if (time == null) {
            return AFTER_ALL;
        }
        try {
            return LocalTime.parse(time).toSecondOfDay() / 60;
        } catch (DateTimeException _) {
            return AFTER_ALL;
        }
    }
}
