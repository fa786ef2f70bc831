package care.kith.desk;

import care.kith.page.Words;
import java.util.regex.Pattern;

/// A contact by the name that people say, where the record has its key: session 16 for S16, three
/// months after the end for FU3.
public final class ContactName {

    private static final Pattern SESSION = Pattern.compile("S(\\d{1,3})");
    private static final Pattern MONTHS = Pattern.compile("FU(\\d{1,2})");

    private ContactName() {}

    public static String said(String point, Words words) {
        var session = SESSION.matcher(point);
        if (session.matches()) {
            return words.say("desk.sessions.number", Integer.valueOf(session.group(1)));
        }
        var months = MONTHS.matcher(point);
        return months.matches()
                ? words.say("record.ending.after-months", Integer.valueOf(months.group(1)))
                : point;
    }
}
