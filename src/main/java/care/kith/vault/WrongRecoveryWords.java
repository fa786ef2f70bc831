package care.kith.vault;

/// The words are misspelled, or are those of another practice or of a sheet that was replaced.
public final class WrongRecoveryWords extends RuntimeException {

    public WrongRecoveryWords(String why) {
        super(why);
    }
}
