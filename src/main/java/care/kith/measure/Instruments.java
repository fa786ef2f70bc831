package care.kith.measure;

import care.kith.entry.MalformedFile;
import care.kith.entry.StrictYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    /// @throws FaultyLibrary with every fault of every file
    public static Instruments library() {
        return read(name -> resource(FOLDER + name));
    }

    /// A library whose texts are found by file name; null where there is none.
    static Instruments read(Function<String, @Nullable String> texts) {
        var faults = new ArrayList<MalformedFile>();
        var all = new ArrayList<Instrument>();
        for (var name : order(texts)) {
            try {
                all.add(one(name, texts.apply(name + ".yaml"), all));
            } catch (MalformedFile fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyLibrary(faults);
        }
        return new Instruments(all);
    }

    private static List<String> order(Function<String, @Nullable String> texts) {
        var text = texts.apply("order.yaml");
        if (text == null) {
            throw new MalformedFile("order.yaml", 1, "", "is not there");
        }
        return List.of(StrictYaml.read("order.yaml", text, String[].class));
    }

    private static Instrument one(String name, @Nullable String text, List<Instrument> before) {
        var file = name + ".yaml";
        if (text == null) {
            throw new MalformedFile(file, 1, "", "is not there");
        }
        var document = StrictYaml.parse(file, text);
        var read = document.as(Instrument.class);
        if (!name.equals(read.shortName() + "@" + read.version())) {
            throw document.fault("/short_name", "and version must be those of the file's name");
        }
        if (before.stream().anyMatch(other -> isSame(other, read))) {
            throw document.fault("/id", "is the name of another questionnaire too");
        }
        return read;
    }

    private static boolean isSame(Instrument one, Instrument other) {
        return one.shortName().equals(other.shortName())
                || plain(one.id()).equals(plain(other.id()));
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

    private static String plain(String name) {
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
