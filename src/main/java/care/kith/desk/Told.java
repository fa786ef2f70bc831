package care.kith.desk;

import care.kith.entry.Stated;
import care.kith.entry.When;
import care.kith.page.Format;
import care.kith.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that is known, as a label and what was said. `lines` is never empty: what is absent is
/// no `Told`.
public record Told(String label, List<String> lines) {

    public Told {
        lines = List.copyOf(lines);
    }

    /// Gathers what is known in the order in which it is asked for and leaves out what is absent.
    static final class Gathering {

        private final Words words;
        private final Format format;
        private final List<Told> told = new ArrayList<>();

        Gathering(Words words) {
            this.words = words;
            this.format = new Format(words.language());
        }

        Gathering add(String key, @Nullable String said) {
            if (said != null && !said.isBlank()) {
                told.add(new Told(words.say(key), List.of(plain(said))));
            }
            return this;
        }

        Gathering add(String key, @Nullable List<String> said) {
            if (said != null && !said.isEmpty()) {
                told.add(new Told(words.say(key), said.stream().map(this::plain).toList()));
            }
            return this;
        }

        Gathering add(String key, @Nullable Boolean said) {
            return add(key, said == null ? null : words.say(said ? "record.yes" : "record.no"));
        }

        Gathering add(String key, @Nullable Integer said) {
            return add(key, said == null ? null : said.toString());
        }

        Gathering add(String key, @Nullable BigDecimal said) {
            return add(key, said == null ? null : figure(said));
        }

        Gathering add(String key, @Nullable LocalDate said) {
            return add(key, said == null ? null : format.day(said));
        }

        Gathering add(String key, @Nullable When said) {
            return add(key, said == null ? null : Remembered.when(said, format));
        }

        Gathering stated(String key, @Nullable Stated<?> said) {
            return add(key, said == null ? null : words(words, said));
        }

        private String plain(String said) {
            return Remembered.said(ClosedWord.said(words, said), format);
        }

        List<Told> told() {
            return List.copyOf(told);
        }
    }

    /// The word of a closed list, and the remark that stood beside it.
    static String words(Words words, Stated<?> said) {
        var word = value(words, said.value());
        return said.remark() == null ? word : word + " (" + said.remark() + ")";
    }

    static String value(Words words, Enum<?> constant) {
        return words.say(
                "record.value." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String figure(BigDecimal figure) {
        var plain = figure.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
