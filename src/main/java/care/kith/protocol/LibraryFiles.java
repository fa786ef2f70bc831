package care.kith.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The protocol files that Kith brings along, by name.
final class LibraryFiles {

    private LibraryFiles() {}

    static Map<String, String> shipped() {
        var files = new TreeMap<String, String>();
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:library/protocols/*.yaml");
            for (var file : found) {
                files.put(
                        Objects.requireNonNull(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
