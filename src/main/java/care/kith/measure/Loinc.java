package care.kith.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The codes of a questionnaire in LOINC, where they are sure.
public record Loinc(
        @Nullable String panel,
        @Nullable String total,
        List<String> items,
        List<String> options,
        @Nullable String notice) {

    public Loinc {
        items = Instrument.some(items);
        options = Instrument.some(options);
    }
}
