package care.kith.app;

import care.kith.journal.Strongroom;
import care.kith.measure.Instruments;
import care.kith.protocol.Protocols;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// What a start needs that is made beside the wiring of the server, which waits only where it comes
/// to need it: the library, and the practice, whose passphrase is meant to be slow to try.
final class Beforehand {

    private final CompletableFuture<Strongroom> strongroom;
    private final CompletableFuture<Protocols> protocols = beside(Protocols::new);
    private final CompletableFuture<Instruments> instruments = beside(Instruments::library);

    Beforehand(Options options) {
        strongroom = beside(() -> opened(options));
    }

    private static Strongroom opened(Options options) {
        var strongroom = new Strongroom(options.places(), options.clock(), options.random());
        try {
            if (options.passphrase() != null && strongroom.state() == Strongroom.State.LOCKED) {
                strongroom.unlock(options.passphrase().toCharArray());
            }
            return strongroom;
        } catch (RuntimeException e) {
            strongroom.close();
            throw e;
        }
    }

    Strongroom strongroom() {
        return made(strongroom);
    }

    Protocols protocols() {
        return made(protocols);
    }

    Instruments instruments() {
        return made(instruments);
    }

    /// Lets the folder go when the start came to nothing.
    void abandon() {
        strongroom
                .handle((made, _) -> {
                    if (made != null) {
                        made.close();
                    }
                    return made;
                })
                .join();
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread.ofPlatform().daemon()::start);
    }

    /// What went wrong stops the start with its own words.
    private static <T> T made(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }
}
