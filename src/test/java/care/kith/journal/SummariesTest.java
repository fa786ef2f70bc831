package care.kith.journal;

import static care.kith.journal.Folder.batch;
import static care.kith.journal.Folder.opened;
import static org.assertj.core.api.Assertions.assertThat;

import care.kith.entry.StreamId;
import care.kith.vault.Disk;
import care.kith.vault.KeyRing;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A summary is opened once, when it is first asked for, and nobody else's with it.
class SummariesTest {

    @TempDir Path data;
    private final StreamId asked = StreamId.random(Folder.RANDOM);
    private final StreamId other = StreamId.random(Folder.RANDOM);

    @Test
    void whatWasAskedForIsHeldInMemoryAndNothingElse() throws Exception {
        try (var room = opened(data)) {
            room.journal().append(batch(asked, 0, List.of("one"), "asked for"));
            room.journal().append(batch(other, 0, List.of("one"), "somebody else's"));
        }
        var places = Places.in(data);
        var ring = KeyRing.open(places.ring(), Folder.passphrase(), Disk.REAL, Folder.RANDOM);
        try (var storage = new SqliteStorage(places.store())) {
            storage.open();
            var summaries = new Summaries(storage, ring);
            assertThat(summaries.of(Set.of(asked))).isEqualTo(Map.of(asked, "asked for"));
            spoilAllInTheStore();
            assertThat(summaries.of(Set.of(asked))).isEqualTo(Map.of(asked, "asked for"));
            assertThat(summaries.of(Set.of(asked, other)))
                    .as("the other's had not been opened before it was spoilt")
                    .isEqualTo(Map.of(asked, "asked for"));
        }
    }

    @Test
    void anErasedClientsIsForgotten() {
        try (var room = opened(data)) {
            room.journal().append(batch(asked, 0, List.of("one"), "asked for"));
            assertThat(room.journal().summaries(Set.of(asked))).hasSize(1);
            room.journal().erase(asked);
            assertThat(room.journal().summaries(Set.of(asked))).isEmpty();
        }
    }

    private void spoilAllInTheStore() throws SQLException {
        var url = "jdbc:sqlite:" + data.resolve("store/kith.db");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update stream set summary = zeroblob(300)"))
                    .isEqualTo(2);
        }
    }
}
