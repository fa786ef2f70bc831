package care.kith.vault;

/// Somebody else wrote the key ring since it was opened here, and what they wrote was left alone.
public final class KeyRingMoved extends RuntimeException {

    public KeyRingMoved() {
        super("another process wrote the key ring: nothing was written, open the practice again");
    }
}
