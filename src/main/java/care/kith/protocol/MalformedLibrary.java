package care.kith.protocol;

import care.kith.entry.MalformedFile;
import java.util.List;
import java.util.stream.Collectors;

/// Every fault of the files of a library at once, so that they can be put right in one go.
public final class MalformedLibrary extends RuntimeException {

    private final transient List<MalformedFile> faults;

    public MalformedLibrary(List<MalformedFile> faults) {
        super(faults.stream().map(MalformedFile::getMessage).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<MalformedFile> faults() {
        return faults;
    }
}
