package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.Words.Attendance;
import care.kith.page.Kept;
import care.kith.page.PhaseBand;
import care.kith.page.PhaseBand.Dot;
import care.kith.page.Tone;
import care.kith.page.Words;
import care.kith.protocol.Protocols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HeaderBandTest {

    private static final Words WORDS = Words.in(Locale.UK);

    @Test
    void hasADotForEachSessionOfTheProtocol() {
        var band = band(false);

        assertThat(dots(band))
                .extracting(Dot::number)
                .containsOnlyOnceElementsOf(List.of(1, 3, 16));
        assertThat(band.parts())
                .extracting(PhaseBand.Part::tone)
                .containsExactly(Tone.ASSESSMENT, Tone.MIDDLE, Tone.ENDING);
    }

    @Test
    void showsAMissedSessionBesideTheOneThatWasHeldInItsPlace() {
        var dots = dots(band(false)).stream().filter(dot -> dot.number() == 2).toList();

        assertThat(dots).extracting(Dot::kept).containsExactly(Kept.MISSED, Kept.PLANNED);
        assertThat(dots).extracting(Dot::next).containsExactly(false, true);
    }

    @Test
    void pointsNowhereOnceTheCourseHasEnded() {
        assertThat(dots(band(true))).noneMatch(Dot::next);
    }

    private static PhaseBand band(boolean ended) {
        var record =
                InventedRecord.record(
                        InventedRecord.begun(),
                        InventedRecord.session(1, 1, Attendance.ATTENDED),
                        InventedRecord.session(2, 2, Attendance.DNA));
        var protocol = Objects.requireNonNull(new Protocols().find("ipt-nhs-16"));
        return HeaderBand.of(protocol, record.course().sessions(), ended, WORDS);
    }

    private static List<Dot> dots(PhaseBand band) {
        return band.parts().stream().flatMap(part -> part.dots().stream()).toList();
    }
}
