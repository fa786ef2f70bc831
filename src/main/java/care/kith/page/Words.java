package care.kith.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every sentence the screen says in one language. Each room has a file of its own, and each key
/// begins with the room's name, so that no two rooms can claim the same sentence.
public final class Words {

    /// Stands around a key that has no words. No page that a test has seen may contain it.
    public static final String MISSING = "⟦";

    private final Locale language;
    private final Map<String, String> sentences;

    private Words(Locale language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Words in(Locale language) {
        try {
            var sentences = new TreeMap<String, String>();
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources(
                                    "classpath*:library/words/*_%s.properties"
                                            .formatted(language.getLanguage()));
            for (var file : files) {
                read(file).forEach((key, words) -> sentences.put((String) key, (String) words));
            }
            return new Words(language, sentences);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /// Arguments go in by `MessageFormat`, except that an apostrophe is only an apostrophe.
    public String say(String key, Object... arguments) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            return MISSING + key + "⟧";
        }
        return arguments.length == 0
                ? sentence
                : new MessageFormat(sentence.replace("'", "''"), language).format(arguments);
    }

    /// The words for a constant: `page.verdict` and `NO_CHANGE` say `page.verdict.no-change`.
    public String of(String family, Enum<?> constant) {
        return say(family + "." + Code.of(constant));
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public Locale language() {
        return language;
    }

    Map<String, String> all() {
        return Map.copyOf(sentences);
    }
}
