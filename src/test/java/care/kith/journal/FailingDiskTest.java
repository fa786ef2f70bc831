package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.opened;
import static care.kith.journal.Folder.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that fails is never an acknowledgement; reading goes on, and the next start is whole.
class FailingDiskTest {

    /// Fails at one fsync, counted from when it is armed.
    private static final class Failing implements Disk {
        int left = Integer.MAX_VALUE;

        @Override
        public void force(FileChannel file) throws IOException {
            if (--left <= 0) {
                throw new IOException("Input/output error");
            }
            Disk.super.force(file);
        }
    }

    /// The ring's own fsync, and the folder's once the new ring has its name.
    @ParameterizedTest
    @CsvSource({"true, 1", "true, 2", "false, 1", "false, 2"})
    void afterAFailedChangeOfTheKeysNothingMoreIsSealed(
            boolean erasing, int at, @TempDir Path data) {
        var client = StreamId.random(Folder.RANDOM);
        var disk = new Failing();
        try (var room = opened(Places.in(data), disk)) {
            var journal = room.journal();
            journal.append(batch(client, 0, "one"));
            disk.left = at;
            assertThatThrownBy(
                            () -> {
                                if (erasing) {
                                    journal.erase(client);
                                } else {
                                    room.renewSheet();
                                }
                            })
                    .isInstanceOf(JournalUnavailable.class);
            disk.left = Integer.MAX_VALUE;
            assertThat(journal.readOnly()).isEqualTo(Hindrance.DISK_FAILED);
            assertThatThrownBy(() -> journal.append(batch(client, 1, "refused")))
                    .isInstanceOf(JournalUnavailable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 20})
    void afterAFailedFsyncNothingIsAcknowledgedAndReadingGoesOn(int at, @TempDir Path data) {
        var client = StreamId.random(Folder.RANDOM);
        var disk = new Failing();
        int acknowledged = 0;
        try (var room = opened(Places.in(data), disk)) {
            var journal = room.journal();
            disk.left = at;
            try {
                for (; acknowledged < 100; acknowledged++) {
                    journal.append(batch(client, acknowledged, "entry " + acknowledged));
                }
            } catch (JournalUnavailable e) {
                assertThat(e).hasMessageContaining("Kith only reads until it is started again");
            }
            assertThat(acknowledged).isLessThan(100);
            assertThat(journal.readOnly()).isNotNull();
            assertThat(journal.read(client).size()).isGreaterThanOrEqualTo(acknowledged);
            var next = batch(client, acknowledged, "refused");
            assertThatThrownBy(() -> journal.append(next)).isInstanceOf(JournalUnavailable.class);
        }
        try (var room = opened(data)) {
            assertThat(words(room.journal(), client).size()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(room.journal().verify().sound()).isTrue();
        }
    }
}
