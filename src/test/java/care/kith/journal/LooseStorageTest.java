package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.opened;
import static care.kith.journal.Folder.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.FullDisk;
import care.kith.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A store that fails at the commit itself: what is acknowledged is what was stored.
class LooseStorageTest {

    @TempDir Path folder;
    private final StreamId client = StreamId.random(Folder.RANDOM);
    private final FullDisk disk = new FullDisk();

    @BeforeEach
    void found() {
        try (var room = opened(folder)) {
            room.journal().append(batch(client, 0, "one"));
        }
    }

    /// The group under way was lost with its connection, and the next try found no room.
    @Test
    void noOtherRoundIsAcknowledgedInPlaceOfTheOneThatWasUnderWay() throws Exception {
        try (var storage = new LooseStorage(Places.in(folder).store());
                var journal = on(storage)) {
            storage.failAtCommit(LooseStorage.lost(), false);
            storage.unreachable = true;
            hindered(Hindrance.DATABASE_LOST, () -> journal.append(batch(client, 1, "two")));
            storage.unreachable = false;
            disk.full = true;
            hindered(Hindrance.DATABASE_LOST, () -> journal.append(batch(client, 2, "refused")));
            disk.full = false;
            journal.saveDraft(Folder.THERAPIST, client, "note", "typed and saved");

            assertThat(journal.draft(Folder.THERAPIST, client, "note")).contains("typed and saved");
            assertThat(words(journal, client)).containsExactly("one", "two");
            assertThat(journal.readOnly()).isNull();
        }
        wholeAfterAnotherStart("one", "two");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCommitThatIsDurableThoughItFailedIsAcknowledged(boolean room) throws Exception {
        try (var storage = new LooseStorage(Places.in(folder).store());
                var journal = on(storage)) {
            storage.failAtCommit(room ? new SQLException("busy") : LooseStorage.full(), true);
            journal.append(batch(client, 1, "two"));
            assertThat(journal.readOnly()).isNull();
            journal.append(batch(client, 2, "three"));
            assertThat(words(journal, client)).containsExactly("one", "two", "three");
        }
        wholeAfterAnotherStart("one", "two", "three");
    }

    @Test
    void aCommitThatFoundNoRoomIsGoneFromStoreAndHead() throws Exception {
        try (var storage = new LooseStorage(Places.in(folder).store());
                var journal = on(storage)) {
            storage.failAtCommit(LooseStorage.full(), false);
            hindered(Hindrance.DISK_FULL, () -> journal.append(batch(client, 1, "refused")));
            var crashed = Folder.copy(folder, folder.resolveSibling("crashed"));
            try (var room = opened(crashed)) {
                assertThat(words(room.journal(), client)).containsExactly("one");
            }
            journal.append(batch(client, 1, "two"));
            assertThat(journal.readOnly()).isNull();
        }
        wholeAfterAnotherStart("one", "two");
    }

    /// The head keeps what may be in the database's own log, and the next start writes it.
    @Test
    void whileNobodyKnowsWhatIsInTheStoreTheHeadKeepsItAndNothingMoreIsWritten() throws Exception {
        try (var storage = new LooseStorage(Places.in(folder).store());
                var journal = on(storage)) {
            storage.unsettled = true;
            storage.failAtCommit(LooseStorage.full(), false);
            hindered(Hindrance.DISK_FAILED, () -> journal.append(batch(client, 1, "two")));
            hindered(Hindrance.DISK_FAILED, () -> journal.append(batch(client, 1, "refused")));
            assertThat(words(journal, client)).containsExactly("one");
        }
        try (var room = opened(folder)) {
            assertThat(words(room.journal(), client)).containsExactly("one", "two");
            assertThat(room.journal().opening().findings()).allMatch(Finding::putRight);
            assertThat(room.journal().verify().findings()).isEmpty();
        }
    }

    private void wholeAfterAnotherStart(String... entries) {
        try (var room = opened(folder)) {
            assertThat(room.journal().opening().findings()).isEmpty();
            assertThat(words(room.journal(), client)).containsExactly(entries);
            assertThat(room.journal().verify().findings()).isEmpty();
        }
    }

    private Journal on(Storage storage) throws SQLException, IOException {
        var places = Places.in(folder);
        var ring = KeyRing.open(places.ring(), Folder.passphrase(), disk, Folder.RANDOM);
        return new JournalOpener(places, disk, Folder.CLOCK, Folder.RANDOM)
                .on(storage, ring, false);
    }

    private static void hindered(Hindrance by, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        JournalUnavailable.class,
                        fault -> assertThat(fault.hindrance()).isEqualTo(by));
    }
}
