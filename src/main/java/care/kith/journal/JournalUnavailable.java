package care.kith.journal;

import org.jspecify.annotations.Nullable;

/// The journal can't take or give entries, and why in plain words. Nothing was acknowledged.
public final class JournalUnavailable extends RuntimeException {

    public JournalUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
