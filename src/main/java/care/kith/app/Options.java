package care.kith.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What one start of the server is told: its folder, its port (0 for any free one), whether people
/// reach it by https, and the passphrase where the environment holds it.
public record Options(
        Path data,
        int port,
        boolean https,
        @Nullable String passphrase,
        InstantSource clock,
        SecureRandom random) {

    /// As the command line starts it: on this machine's loopback, with what `KITH_PASSPHRASE` says.
    public static Options of(Path data, int port) {
        var handed = System.getenv("KITH_PASSPHRASE");
        return new Options(
                data,
                port,
                false,
                handed == null || handed.isEmpty() ? null : handed,
                InstantSource.system(),
                new SecureRandom());
    }

    public Options opening(String with) {
        return new Options(data, port, https, with, clock, random);
    }

    @Override
    public String toString() {
        return "Options[port=" + port + "]";
    }
}
