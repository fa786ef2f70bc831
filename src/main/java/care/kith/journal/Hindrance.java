package care.kith.journal;

/// Why the journal can't do its work just now, in plain words, and whether that passes by itself.
public enum Hindrance {
    DISK_FULL(
            "the disk is full: nothing of this was stored, and nothing that was stored is lost;"
                    + " make room and try again",
            true),
    DISK_FAILED(
            "the disk failed while the head or the keys were written: Kith only reads until it is"
                    + " started again",
            false),
    STORE_FAILED(
            "the store could not be written: Kith only reads until it is started again", false),
    /// The store lacks entries of clients that were acknowledged.
    STORE_BEHIND(
            "the store is older than its head, and entries are missing: Kith only reads until the"
                    + " newest copy is put back",
            false),
    DATABASE_LOST(
            "the connection to the database was lost: Kith only reads, and tries again by itself;"
                    + " look before you write the same again",
            true),
    DATABASE_TAKEN(
            "the database is in use by another running Kith: here Kith only reads, and tries again"
                    + " by itself",
            true),
    DATABASE_CHANGED(
            "the database is not as this Kith left it: somebody else wrote to it, or an older copy"
                    + " was put back while the connection was lost. Kith only reads until it is"
                    + " started again",
            false),
    DATABASE_REFUSED("the database does not let Kith in: check its name, user and password", true),
    ANOTHER_PRACTICE(
            "the database already holds a practice, and this folder has not its keys: nothing was"
                    + " changed. Name another database, or the folder with the keys",
            false),
    NOT_KITHS("the database holds tables that are not Kith's: name an empty one", false),
    UNREADABLE("the store or its head is damaged or can't be read", false),
    CLOSED("the journal is closed", false);

    private final String sentence;
    private final boolean passing;

    Hindrance(String sentence, boolean passing) {
        this.sentence = sentence;
        this.passing = passing;
    }

    /// For the command line and the log; pages have words of their own.
    public String sentence() {
        return sentence;
    }

    /// Whether the database is out of reach.
    boolean away() {
        return this == DATABASE_LOST || this == DATABASE_TAKEN || this == DATABASE_REFUSED;
    }

    /// Whether it is tried again without a new start.
    public boolean passing() {
        return passing;
    }
}
