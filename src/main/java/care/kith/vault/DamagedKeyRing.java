package care.kith.vault;

/// The key ring's bytes are not those that were written.
public final class DamagedKeyRing extends RuntimeException {

    public DamagedKeyRing(String why) {
        super("the key ring is damaged (" + why + "): put back a copy of it, never start anew");
    }
}
