package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import care.kith.vault.StreamErased;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Once a stream is erased nothing more of it is taken, kept or due.
class ErasureTest {

    private static final Instant LATER = Instant.parse("2026-05-01T00:00:00Z");

    @TempDir Path folder;
    private final StreamId client = StreamId.random(Folder.RANDOM);

    /// The writer's turn came after that of the erasing: nobody could have read it again.
    @Test
    void whatWasSealedBeforeAndWaitedBehindTheErasingIsRefused() throws Exception {
        opened(folder).close();
        var places = Places.in(folder);
        var ring = KeyRing.open(places.ring(), Folder.passphrase(), Disk.REAL, Folder.RANDOM);
        var scribe = new Scribe(ring, Folder.CLOCK, Folder.RANDOM);
        try (var storage = new SqliteStorage(places.store());
                var connection = storage.writer()) {
            var group = new Group(new Store(connection));
            var before = scribe.write(batch(client, 0, List.of("one"), "sealed")).appending();
            var draft = Draft.of(ring, Folder.THERAPIST, client, "note");
            var typed = draft.put(ring, draft.seal(ring, "typed"));
            ring.save();
            ring.erase(client);

            refused(() -> before.in(group));
            refused(() -> typed.in(group));
            assertThat(group.empty()).isTrue();
        }
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(StreamErased.class);
    }

    @Test
    void neitherSummaryNorDueTimeIsLeftOfIt() throws Exception {
        var other = StreamId.random(Folder.RANDOM);
        try (var room = opened(folder)) {
            var journal = room.journal();
            for (var each : List.of(client, other)) {
                var entries = List.of(Folder.entry("one"));
                journal.append(new Batch(each, 0, entries, "summary", LATER.minusSeconds(1)));
            }
            journal.erase(client);
            assertThat(journal.due(LATER)).containsExactly(other);
            assertThat(journal.summaries()).containsOnlyKeys(other);
        }
        try (var room = opened(folder)) {
            assertThat(room.journal().opening().findings()).isEmpty();
            assertThat(room.journal().due(LATER)).containsExactly(other);
            assertThat(room.journal().verify().findings()).isEmpty();
        }
        try (var storage = new SqliteStorage(Places.in(folder).store());
                var connection = storage.writer()) {
            assertThat(new Store(connection).streams().summarised()).containsExactly(other);
        }
    }

    /// A ring from before the erasing has the key still, so the head has to know a later one.
    @Test
    void aRingFromBeforeIsNamedThoughNothingElseWasWritten() throws Exception {
        try (var room = opened(folder)) {
            room.journal().append(batch(client, 0, "one"));
        }
        var old = Files.readAllBytes(folder.resolve("keys/ring"));
        try (var room = opened(folder)) {
            room.journal().erase(client);
        }
        Files.write(folder.resolve("keys/ring"), old);
        try (var room = opened(folder)) {
            assertThat(room.journal().opening().findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.KEYS);
        }
    }
}
