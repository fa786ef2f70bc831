package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.opened;
import static care.kith.journal.Folder.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.DamagedKeyRing;
import care.kith.vault.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A new practice takes nobody's place.
class FoundingTest {

    @TempDir Path folders;
    private final StreamId client = StreamId.random(Folder.RANDOM);

    /// Each write and fsync on the way; the folder's after the ring has its name is the third.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aFoundingThatFailedHalfWayIsTriedAgain(int at) {
        var places = Places.in(folders);
        var disk = new Failing(at);
        try (var room = Folder.strongroom(places, disk)) {
            assertThatThrownBy(() -> room.found(Folder.passphrase()))
                    .isInstanceOfAny(JournalUnavailable.class, UncheckedIOException.class);
            assertThat(room.state()).isEqualTo(Strongroom.State.NEW);
            assertThat(places.files()).noneMatch(Files::exists);
            room.found(Folder.passphrase());
            room.journal().append(batch(client, 0, "one"));
        }
        try (var room = opened(folders)) {
            assertThat(room.journal().opening().findings()).isEmpty();
            assertThat(words(room.journal(), client)).containsExactly("one");
        }
    }

    /// Fails once.
    private static final class Failing implements Disk {
        private int left;

        Failing(int left) {
            this.left = left;
        }

        @Override
        public void write(FileChannel file, ByteBuffer bytes) throws IOException {
            count();
            Disk.super.write(file, bytes);
        }

        @Override
        public void force(FileChannel file) throws IOException {
            count();
            Disk.super.force(file);
        }

        private void count() throws IOException {
            if (--left == 0) {
                throw new IOException("Input/output error");
            }
        }
    }

    @Test
    void aHeadThatOutlivedStoreAndKeysIsNotOverwritten() throws IOException {
        var elsewhere = folders.resolve("head");
        try (var room =
                opened(Places.in(folders.resolve("first")).withHead(elsewhere), Disk.REAL)) {
            room.journal().append(batch(client, 0, "one"));
        }
        var head = Files.readAllBytes(elsewhere.resolve("checkpoints"));
        var places = Places.in(folders.resolve("second")).withHead(elsewhere);
        try (var room = Folder.strongroom(places, Disk.REAL)) {
            assertThatThrownBy(() -> room.found(Folder.passphrase()))
                    .isInstanceOf(DamagedKeyRing.class)
                    .hasMessageContaining("there is a head and no key ring")
                    .hasMessageContaining("never start anew");
            assertThat(room.state()).isEqualTo(Strongroom.State.NEW);
        }
        assertThat(elsewhere.resolve("checkpoints")).hasBinaryContent(head);
        assertThat(places.keys()).isEmptyDirectory();
        assertThat(places.store().resolve("kith.db")).doesNotExist();
    }
}
