package care.kith.journal;

/// Another process holds the practice's folder or database.
public final class FolderInUse extends RuntimeException {

    FolderInUse(String what) {
        super(what + " is in use by another running Kith: stop that one first");
    }
}
