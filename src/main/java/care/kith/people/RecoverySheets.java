package care.kith.people;

import care.kith.entry.StaffId;
import care.kith.journal.Strongroom;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The recovery sheet while it is shown: known only to the browser that asked for it, for a quarter
/// of an hour at most, and only as long as no newer one has made it void. That it waits to be typed
/// back stands in the practice's stream.
@Component
class RecoverySheets {

    private static final String SHOWN = "care.kith.sheet";
    private static final Duration SHOWN_FOR = Duration.ofMinutes(15);

    /// @param by whom it was made for; the founding hand where nobody has signed in yet
    record Shown(List<String> words, StaffId by, Instant until) {

        boolean says(String typed) {
            return words.equals(RecoverySheets.words(typed));
        }

        @Override
        public String toString() {
            return "Shown[]";
        }
    }

    private final Practice practice;
    private final Strongroom strongroom;
    private final InstantSource clock;

    private volatile @Nullable Shown newest;

    RecoverySheets(Practice practice, Strongroom strongroom, InstantSource clock) {
        this.practice = practice;
        this.strongroom = strongroom;
        this.clock = clock;
    }

    /// The words that somebody typed, however they separated them.
    static List<String> words(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("[\\s,;.]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    void show(HttpSession session, List<String> words, StaffId by) {
        var shown = new Shown(words, by, clock.instant().plus(SHOWN_FOR));
        newest = shown;
        session.setAttribute(SHOWN, shown);
    }

    /// A new sheet in place of the old one. That it waits is written first: if the process stops in
    /// between, the owner is asked again.
    synchronized void renew(HttpSession session, Member owner) {
        if (shown(session) == null) {
            practice.awaitSheet(owner.id());
            show(session, strongroom.renewSheet(), owner.id());
        }
    }

    @Nullable Shown shown(HttpSession session) {
        return session.getAttribute(SHOWN) instanceof Shown shown
                        && Objects.equals(shown, newest)
                        && clock.instant().isBefore(shown.until)
                ? shown
                : null;
    }

    synchronized void confirm(HttpSession session, Shown shown) {
        practice.confirmSheet(shown.by);
        session.removeAttribute(SHOWN);
    }
}
