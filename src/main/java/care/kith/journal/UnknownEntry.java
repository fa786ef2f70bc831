package care.kith.journal;

/// The journal holds an entry of a kind or version that this program does not know: it is older
/// than what wrote the entry.
public final class UnknownEntry extends RuntimeException {

    UnknownEntry(String kind, int version) {
        super("this program does not know entries of kind " + kind + ", version " + version);
    }
}
