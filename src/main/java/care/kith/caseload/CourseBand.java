package care.kith.caseload;

import care.kith.entry.Words.Phase;
import care.kith.page.Kept;
import care.kith.page.PhaseBand;
import care.kith.page.PhaseBand.Dot;
import care.kith.page.PhaseBand.Part;
import care.kith.page.Tone;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The phases of a course as a band, with a dot for each session held, missed or to come.
final class CourseBand {

    private CourseBand() {}

    static PhaseBand of(Summary summary, LocalDate day, Words words) {
        var next = summary.ended() ? null : summary.next(day);
        return new PhaseBand(
                summary.stages().stream()
                        .map(stage ->
                                new Part(
                                        tone(stage.phase()),
                                        words.of("caseload.phase", stage.phase()),
                                        dots(stage, summary, next)))
                        .toList());
    }

    /// A number that was missed and then held has a dot for each.
    private static List<Dot> dots(Stage stage, Summary summary, @Nullable Meeting next) {
        var dots = new ArrayList<Dot>();
        for (var number = stage.from(); number <= stage.to(); number++) {
            var open = true;
            for (var meeting : summary.meetings()) {
                if (Objects.equals(meeting.number(), number)) {
                    open &= meeting.kept() == Kept.MISSED || meeting.kept() == Kept.MOVED;
                    dots.add(new Dot(number, meeting.kept(), meeting.date(), meeting.equals(next)));
                }
            }
            if (open && !summary.ended()) {
                dots.add(new Dot(number, Kept.PLANNED, null, false));
            }
        }
        return dots;
    }

    static Tone tone(Phase phase) {
        return switch (phase) {
            case ENGAGEMENT, MAINTENANCE -> Tone.OUTSIDE;
            case INITIAL -> Tone.ASSESSMENT;
            case MIDDLE -> Tone.MIDDLE;
            case ENDING -> Tone.ENDING;
        };
    }
}
