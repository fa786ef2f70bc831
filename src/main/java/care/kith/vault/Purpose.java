package care.kith.vault;

/// What a stream's key is used for; each use has a key of its own, derived from the stream's.
public enum Purpose {
    ENTRY(1),
    READING(2),
    DRAFT(3),
    DRAFT_NAME(4),
    SUMMARY(5);

    /// How the purpose is told on disk; never changed.
    final byte code;

    Purpose(int code) {
        this.code = (byte) code;
    }
}
