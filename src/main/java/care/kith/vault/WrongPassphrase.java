package care.kith.vault;

/// The key ring is whole, and this passphrase does not open it.
public final class WrongPassphrase extends RuntimeException {

    public WrongPassphrase() {
        super("the passphrase does not open this key ring");
    }
}
