package care.kith.measure;

import care.kith.entry.MalformedFile;
import java.util.List;
import java.util.stream.Collectors;

/// A library with faulty files; says all that is wrong at once.
public final class FaultyLibrary extends RuntimeException {

    private final transient List<MalformedFile> faults;

    FaultyLibrary(List<MalformedFile> faults) {
        super(faults.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<MalformedFile> faults() {
        return faults;
    }
}
