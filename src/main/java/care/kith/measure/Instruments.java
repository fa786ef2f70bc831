package care.kith.measure;

import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.protocol.MalformedLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Every questionnaire of the library, in its fixed order; each sound, and each known by one name
/// only.
public final class Instruments {

    private static final String FOLDER = "/library/questionnaires/";

    private final List<Instrument> all;
    private final Map<String, Instrument> byName = new LinkedHashMap<>();

    private Instruments(List<Instrument> all) {
        this.all = List.copyOf(all);
        for (var instrument : all) {
            byName.put(plain(instrument.shortName()), instrument);
            byName.put(plain(instrument.id()), instrument);
        }
    }

    /// The library that comes with the program.
    ///
    /// @throws MalformedLibrary with every fault of every file
    public static Instruments library() {
        return read(name -> resource(FOLDER + name));
    }

    /// A library whose texts are found by file name; null where there is none.
    static Instruments read(Function<String, @Nullable String> texts) {
        return new Instruments(new QuestionnaireFiles(texts).read());
    }

    /// In the order in which a row of scores is written.
    public List<Instrument> all() {
        return all;
    }

    /// By short name ("phq9") or by id ("PHQ-9"), in any case.
    public Optional<Instrument> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /// @throws IllegalArgumentException where the library has no such questionnaire
    public Instrument get(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no questionnaire of that name"));
    }

    /// The place of a measure in a row of scores; an unknown one comes last.
    int place(String shortName) {
        return find(shortName).map(all::indexOf).orElse(all.size());
    }

    /// What a recorded answer comes to; null where the library does not know its measure.
    @Nullable Score score(MeasureAnswered answered) {
        return find(answered.instrument())
                .map(instrument -> Recording.score(instrument, answered))
                .orElse(null);
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String resource(String path) {
        try (var in = Instruments.class.getResourceAsStream(path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
