package care.kith.journal;

import care.kith.entry.StreamId;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The practice's folder: new, locked, or open with its journal.
public class Strongroom implements AutoCloseable {

    public enum State {
        NEW,
        LOCKED,
        OPEN
    }

    private @Nullable Journal journal;

    public Strongroom(Path data, InstantSource clock, SecureRandom random) {}

    public State state() {
        return journal == null ? State.NEW : State.OPEN;
    }

    /// Makes keys and store of a new practice and opens it.
    ///
    /// @return the words of the recovery sheet
    public List<String> found(char[] passphrase) {
        journal = new Journal();
        return List.of();
    }

    public void unlock(char[] passphrase) {
        journal = new Journal();
    }

    /// @throws IllegalStateException while the practice is locked
    public Journal journal() {
        if (journal == null) {
            throw new IllegalStateException("the practice is locked");
        }
        return journal;
    }

    /// The stream of the practice itself.
    public StreamId practice() {
        return StreamId.of("00000000-0000-4000-8000-000000000000");
    }

    @Override
    public void close() {}
}
