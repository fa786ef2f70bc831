package care.kith.journal;

import org.jspecify.annotations.Nullable;

/// The journal can't take or give entries, and why in plain words. Nothing was acknowledged.
public final class JournalUnavailable extends RuntimeException {

    private final Hindrance hindrance;

    JournalUnavailable(Hindrance hindrance, @Nullable Throwable cause) {
        this(hindrance, hindrance.sentence(), cause);
    }

    JournalUnavailable(Hindrance hindrance, String why, @Nullable Throwable cause) {
        super(why, cause);
        this.hindrance = hindrance;
    }

    public Hindrance hindrance() {
        return hindrance;
    }
}
