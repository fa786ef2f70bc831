package care.kith.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the frame says beside the page itself: who is signed in, whether the staff is theirs to
/// look after, and what everybody should know now. Whoever knows leaves it in the request under
/// `ATTRIBUTE`.
public record Frame(@Nullable String who, boolean owner, List<Banner> banners) {

    public static final String ATTRIBUTE = "kith.frame";

    /// The request attribute that holds the nonce of the content security policy.
    public static final String NONCE = "kith.nonce";

    public static final Frame EMPTY = new Frame(null, false, List.of());

    public Frame {
        banners = List.copyOf(banners);
    }

    /// One sentence above every page, already in words, and where something can be done about it.
    public record Banner(Weight weight, String sentence, @Nullable String address) {}

    /// How loudly a banner speaks. None is red: red is for risk.
    public enum Weight {
        NOTE,
        WARNING;

        public String css() {
            return Code.of(this);
        }
    }
}
