package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.DamagedKeyRing;
import care.kith.vault.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new practice takes nobody's place.
class FoundingTest {

    @TempDir Path folders;
    private final StreamId client = StreamId.random(Folder.RANDOM);

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
