package care.kith.vault;

/// Sealed bytes were changed, moved, or belong to another key.
public final class SealBroken extends RuntimeException {

    public SealBroken() {
        super("the seal is broken");
    }
}
