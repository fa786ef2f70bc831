package care.kith.desk;

import care.kith.entry.EndingEntry.FollowUp;
import care.kith.entry.EndingEntry.Maintenance;
import care.kith.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contact after the last session: a follow-up, or one of a maintenance phase.
public record LaterContact(
        String title,
        @Nullable LocalDate on,
        List<String> about,
        @Nullable String note,
        @Nullable String decision) {

    static LaterContact of(FollowUp held, Words words) {
        var about = new ArrayList<String>();
        var came = held.attended();
        if (came != null) {
            about.add(words.say(came ? "record.ending.came" : "record.ending.did-not-come"));
        }
        var mode = held.mode();
        if (mode != null) {
            about.add(ClosedWord.said(words, mode));
        }
        return new LaterContact(
                ContactName.said(held.point(), words),
                held.date(),
                about,
                held.note(),
                held.decision());
    }

    static LaterContact of(Maintenance held, Words words) {
        return new LaterContact(
                ContactName.said(held.point(), words), held.date(), List.of(), held.note(), null);
    }
}
