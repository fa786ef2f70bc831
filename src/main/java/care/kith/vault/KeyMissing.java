package care.kith.vault;

import care.kith.entry.StreamId;

/// The key ring has no key for a stream that was never erased: the ring is not the store's own.
public final class KeyMissing extends RuntimeException {

    public KeyMissing(StreamId stream) {
        super("the key ring has no key for stream " + stream);
    }
}
