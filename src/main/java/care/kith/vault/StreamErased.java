package care.kith.vault;

import care.kith.entry.StreamId;

/// The stream's key was destroyed, so nobody can open it again.
public final class StreamErased extends RuntimeException {

    public StreamErased(StreamId stream) {
        super("stream " + stream + " was erased");
    }
}
