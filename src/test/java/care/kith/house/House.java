package care.kith.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the house as they lie on disk.
final class House {

    static final Path MAIN = Path.of("src/main/java/care/kith");

    private House() {}

    /// All files below the folder whose names end so; none where the folder is not there.
    static List<Path> files(String folder, String... endings) {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        return text(file).lines().count();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean holdsJava(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
