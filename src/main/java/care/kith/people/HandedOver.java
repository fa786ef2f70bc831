package care.kith.people;

import care.kith.entry.StaffId;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.RedirectView;

/// A first password on its way to the person it was made for: shown only to the browser that asked
/// for it, for a quarter of an hour, and only while it is the password that holds.
record HandedOver(StaffId whose, String password, long keyNumber, Instant until) {

    private static final String HERE = "care.kith.handed-out";
    private static final Duration SHOWN_FOR = Duration.ofMinutes(15);

    /// Leads to the page that shows it. Where nothing was made now, that shows what was made
    /// before.
    static RedirectView show(
            HttpSession session, StaffId whose, SignIns.HandedOut made, Instant now) {
        if (made.password() != null) {
            session.setAttribute(
                    HERE,
                    new HandedOver(whose, made.password(), made.keyNumber(), now.plus(SHOWN_FOR)));
        }
        return new RedirectView("/staff/handed-out");
    }

    static @Nullable HandedOver in(HttpSession session, Instant now) {
        return session.getAttribute(HERE) instanceof HandedOver shown && now.isBefore(shown.until)
                ? shown
                : null;
    }

    /// Whether it still opens anything.
    boolean holds(@Nullable Member member) {
        return member != null && member.id().equals(whose) && member.keyNumber() == keyNumber;
    }

    @Override
    public String toString() {
        return "HandedOver[]";
    }
}
