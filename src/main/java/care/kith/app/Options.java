package care.kith.app;

import care.kith.journal.Places;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What one start of the server is told: where it keeps its data, its port (0 for any free one),
/// whether people reach it by https, and the passphrase that opens it at once, which
/// `inEnvironment` says lies open to whoever can read the environment of the process.
public record Options(
        Places places,
        int port,
        boolean https,
        @Nullable String passphrase,
        boolean inEnvironment,
        InstantSource clock,
        SecureRandom random) {

    /// As the command line starts it: on this machine's loopback, with what `KITH_PASSPHRASE` says.
    public static Options of(Path data, int port) {
        return of(Places.in(data), port);
    }

    static Options of(Places places, int port) {
        var handed = System.getenv("KITH_PASSPHRASE");
        return new Options(
                places,
                port,
                false,
                handed == null || handed.isEmpty() ? null : handed,
                handed != null && !handed.isEmpty(),
                InstantSource.system(),
                new SecureRandom());
    }

    /// Opened with this passphrase, which somebody typed or which was made for the occasion.
    public Options opening(String with) {
        return new Options(places, port, https, with, false, clock, random);
    }

    @Override
    public String toString() {
        return "Options[port=" + port + "]";
    }
}
