package care.kith.app;

import care.kith.measure.Instruments;
import care.kith.protocol.Protocols;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// The library, read beside the start of the server: only who needs a protocol or an instrument
/// waits for it.
final class Library {

    private final CompletableFuture<Protocols> protocols = beside(Protocols::new);
    private final CompletableFuture<Instruments> instruments = beside(Instruments::library);

    Protocols protocols() {
        return read(protocols);
    }

    Instruments instruments() {
        return read(instruments);
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> reading) {
        return CompletableFuture.supplyAsync(reading, Thread.ofPlatform().daemon()::start);
    }

    /// A faulty library stops the start with its own words.
    private static <T> T read(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }
}
