package care.kith.caseload;

import care.kith.page.Format;
import care.kith.page.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says a day in sentences, for whoever has a minute before the next client.
public record TodaySentences(Words words, Format format, LocalDate day) {

    public String position(Sitting sitting) {
        return sitting.number() == 0
                ? words.say("caseload.today.before")
                : words.say("caseload.today.position", sitting.number(), sitting.planned());
    }

    public String phase(Sitting sitting) {
        var phase = sitting.phase();
        return phase == null
                ? ""
                : words.say("caseload.phase." + phase.name().toLowerCase(Locale.ROOT));
    }

    /// The soft colour of the phase.
    public String tone(Sitting sitting) {
        var phase = sitting.phase();
        return phase == null ? "outside" : CourseBand.tone(phase).css();
    }

    public String lately(Lately lately) {
        return words.say(
                "caseload.lately."
                        + lately.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                lately.points());
    }

    public String need(Need need) {
        return words.say(
                "caseload.need." + need.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                need.number());
    }

    /// How long it has waited, or when it is due.
    public @Nullable String clock(Need need) {
        var on = need.on();
        if (on == null) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(on, day);
        if (days < 0) {
            return words.say("caseload.clock.due", format.day(on));
        }
        return words.say("caseload.clock.since", format.shortDay(on), days);
    }

    public String icon(Need need) {
        return switch (need.kind()) {
            case URGENT_ALERT, ALERT -> "risk";
            case UNSIGNED_NOTE -> "pen";
            case FOLLOW_UP, NO_NEXT_SESSION -> "clock";
            case ENDING_NEAR -> "note";
        };
    }

    /// Where it can be dealt with.
    public String address(Need need) {
        var course = "/clients/" + need.client();
        return switch (need.kind()) {
            case URGENT_ALERT, ALERT, ENDING_NEAR -> course;
            case UNSIGNED_NOTE, NO_NEXT_SESSION -> course + "/sessions";
            case FOLLOW_UP -> course + "/ending";
        };
    }
}
