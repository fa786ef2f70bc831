package care.kith.measure;

import java.util.List;

/// What may be said aloud, in one language, with the notice that must stand beside it.
public record Wording(
        String language,
        String lead,
        List<String> options,
        List<String> items,
        List<Beside> unscored,
        String notice) {

    public Wording {
        options = Instrument.some(options);
        items = Instrument.some(items);
        unscored = Instrument.some(unscored);
    }

    /// The words of a question beside the scale.
    public record Beside(String key, String text, List<String> options) {
        public Beside {
            options = Instrument.some(options);
        }
    }
}
