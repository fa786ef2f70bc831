package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.opened;
import static care.kith.journal.Folder.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk without room: nothing half-written is seen, nothing acknowledged is lost, and writing
/// goes on once there is room.
class FullDiskTest {

    private static final String FULL = "No space left on device";

    @TempDir Path folders;
    private final StreamId client = StreamId.random(Folder.RANDOM);
    private final StreamId fresh = StreamId.random(Folder.RANDOM);

    /// Full from one write or fsync on, counted from when it is armed; of the write that meets its
    /// end half is done.
    private static final class Filling implements Disk {
        int left = Integer.MAX_VALUE;

        @Override
        public void write(FileChannel file, ByteBuffer bytes) throws IOException {
            if (--left <= 0) {
                Disk.super.write(file, bytes.slice(bytes.position(), bytes.remaining() / 2));
                throw new IOException(FULL);
            }
            Disk.super.write(file, bytes);
        }

        @Override
        public void force(FileChannel file) throws IOException {
            if (--left <= 0) {
                throw new IOException(FULL);
            }
            Disk.super.force(file);
        }
    }

    /// The first client has a key: 1 and 2 are the head's. A new one's key comes before: 3 and 4,
    /// and then the head's again.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatFindsNoRoomIsRefusedAndLeavesNoTrace(int at) {
        var data = folders.resolve("data");
        var disk = new Filling();
        try (var room = opened(Places.in(data), disk)) {
            var journal = room.journal();
            journal.append(batch(client, 0, List.of("one"), "first"));
            disk.left = at <= 2 ? at : at - 2;
            var refused = at <= 2 ? client : fresh;
            int expected = at <= 2 ? 1 : 0;
            full(() -> journal.append(batch(refused, expected, List.of("refused"), "refused")));
            full(() -> journal.saveDraft(Folder.THERAPIST, client, "note", "refused"));

            assertThat(journal.readOnly()).isEqualTo(Hindrance.DISK_FULL);
            assertThat(words(journal, client)).containsExactly("one");
            assertThat(journal.read(fresh)).isEmpty();
            assertThat(journal.summaries()).containsOnlyKeys(client).containsValue("first");
            assertThat(journal.draft(Folder.THERAPIST, client, "note")).isEmpty();
            onlyOneIsThere(Folder.copy(data, folders.resolve("crashed while full")));

            disk.left = Integer.MAX_VALUE;
            journal.append(batch(client, 1, "two"));
            journal.append(batch(fresh, 0, "new"));
            assertThat(journal.readOnly()).isNull();
            wholeIn(Folder.copy(data, folders.resolve("crashed later")));
        }
        wholeIn(data);
    }

    @Test
    void aRecordIsShownAllTheSameAndItsReadingNotedOnceThereIsRoom() {
        var disk = new Filling();
        try (var room = opened(Places.in(folders), disk)) {
            var journal = room.journal();
            journal.append(batch(client, 0, "one"));
            disk.left = 1;
            journal.noteRead(client, Folder.THERAPIST, "while full");
            assertThat(journal.readings(client)).isEmpty();
            disk.left = Integer.MAX_VALUE;
            journal.noteRead(client, Folder.THERAPIST, "later");
            assertThat(journal.readings(client))
                    .extracting(Reading::what)
                    .containsExactly("while full", "later");
            assertThat(journal.verify().sound()).isTrue();
        }
    }

    /// After the two of the frame come those of the checkpoint and of the fresh log. With the last,
    /// the folder's own, nobody knows which log is in place: then it only reads.
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7})
    void aCheckpointThatFindsNoRoomIsSignedLater(int at) {
        var many = IntStream.range(0, 2000).mapToObj(i -> "entry " + i).toList();
        var disk = new Filling();
        try (var room = opened(Places.in(folders), disk)) {
            var journal = room.journal();
            journal.append(batch(client, 0, "one"));
            disk.left = at;
            assertThat(journal.append(batch(client, 1, many, null))).hasSize(2000);
            assertThatThrownBy(() -> journal.append(batch(client, 2001, "refused")))
                    .isInstanceOf(JournalUnavailable.class);
            disk.left = Integer.MAX_VALUE;
            if (at < 7) {
                journal.append(batch(client, 2001, "more"));
                journal.append(batch(client, 2002, many, null));
            }
        }
        try (var room = opened(folders)) {
            assertThat(room.journal().opening().findings()).isEmpty();
            assertThat(words(room.journal(), client)).hasSize(at < 7 ? 4002 : 2001);
            assertThat(room.journal().verify().findings()).isEmpty();
        }
    }

    /// A store that may grow by no more than a few pages.
    private static final class Small extends SqliteStorage {
        private @Nullable Connection writer;

        Small(Path folder) throws IOException, SQLException {
            super(folder);
        }

        @Override
        Connection writer() throws SQLException {
            writer = super.writer();
            return writer;
        }

        void limit(long pages) throws SQLException {
            try (var statement = java.util.Objects.requireNonNull(writer).createStatement()) {
                statement.execute("pragma max_page_count = " + pages);
            }
        }
    }

    @Test
    void aFullStoreLeavesNothingInTheHeadEither() throws Exception {
        var places = Places.in(folders);
        try (var room = opened(folders)) {
            room.journal().append(batch(client, 0, "one"));
        }
        var ring = KeyRing.open(places.ring(), Folder.passphrase(), Disk.REAL, Folder.RANDOM);
        var opener = new JournalOpener(places, Disk.REAL, Folder.CLOCK, Folder.RANDOM);
        var store = new Small(places.store());
        try (var journal = opener.on(store, ring, false)) {
            store.limit(1);
            var large = IntStream.range(0, 200).mapToObj(_ -> "x".repeat(2000)).toList();
            full(() -> journal.append(batch(client, 1, large, "refused")));
            full(() -> journal.append(batch(client, 1, large, "refused")));
            assertThat(words(journal, client)).containsExactly("one");
            onlyOneIsThere(Folder.copy(folders, folders.resolveSibling("crashed while full")));
            store.limit(1_000_000);
            journal.append(batch(client, 1, large, "stored"));
            assertThat(journal.readOnly()).isNull();
        }
        try (var room = opened(folders)) {
            assertThat(words(room.journal(), client)).hasSize(201);
            assertThat(room.journal().verify().findings()).isEmpty();
        }
    }

    /// SQLite rolls back by itself when some writes find no room.
    @Test
    void aTransactionThatHasEndedIsBegunAgain() throws Exception {
        opened(folders).close();
        try (var storage = new Small(Places.in(folders).store());
                var writer = storage.writer();
                var statement = writer.createStatement()) {
            statement.execute("rollback");
            storage.rollback(writer);
            statement.execute("update counter set value = 7");
            storage.rollback(writer);
            assertThat(new Store(writer).group()).isZero();
            new Store(writer).group(8);
            writer.commit();
            assertThat(new Store(writer).group()).isEqualTo(8);
        }
    }

    private static void full(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        JournalUnavailable.class,
                        fault -> assertThat(fault.hindrance()).isEqualTo(Hindrance.DISK_FULL))
                .hasMessageContaining("the disk is full: nothing of this was stored");
    }

    private void onlyOneIsThere(Path data) {
        try (var room = opened(data)) {
            assertThat(room.journal().opening().findings()).isEmpty();
            assertThat(words(room.journal(), client)).containsExactly("one");
            assertThat(room.journal().read(fresh)).isEmpty();
        }
    }

    private void wholeIn(Path data) {
        try (var room = opened(data)) {
            assertThat(room.journal().opening().findings()).isEmpty();
            assertThat(words(room.journal(), client)).containsExactly("one", "two");
            assertThat(words(room.journal(), fresh)).containsExactly("new");
            assertThat(room.journal().verify().findings()).isEmpty();
        }
    }
}
