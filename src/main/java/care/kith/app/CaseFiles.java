package care.kith.app;

import care.kith.casefile.CaseReader;
import care.kith.casefile.CaseReader.Case;
import care.kith.entry.MalformedFile;
import care.kith.measure.Instruments;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Case files named on the command line, each read whole and found sound before any is used.
final class CaseFiles {

    private static final long LARGEST = 10L * 1024 * 1024;

    private CaseFiles() {}

    static List<Case> read(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            throw new Arguments.Misunderstood("a case file is needed");
        }
        var reader = Rooms.reader(Instruments.library());
        var cases = new ArrayList<Case>();
        for (var file : files) {
            cases.add(read(reader, file));
        }
        return cases;
    }

    private static Case read(CaseReader reader, Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new MalformedFile(name, 1, "", "is larger than 10 MB");
            }
            return reader.read(name, Files.readString(file));
        } catch (NoSuchFileException _) {
            throw new IllegalArgumentException("there is no file " + file);
        } catch (MalformedInputException _) {
            throw new MalformedFile(name, 1, "", "is not UTF-8 text");
        }
    }
}
