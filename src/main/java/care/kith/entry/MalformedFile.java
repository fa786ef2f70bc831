package care.kith.entry;

/// Why a file was refused whole: which file, which line, which field, and what is wrong with it.
///
/// The reason never repeats a value of the file.
public final class MalformedFile extends RuntimeException {

    private final String file;
    private final int line;
    private final String field;
    private final String reason;

    public MalformedFile(String file, int line, String field, String reason) {
        super("%s:%d: %s: %s".formatted(file, line, field.isEmpty() ? "file" : field, reason));
        this.file = file;
        this.line = line;
        this.field = field;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /// Counted from one.
    public int line() {
        return line;
    }

    /// The way to the field ("phases[2].from"); empty where the file as a whole is meant.
    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
