package care.kith.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.vault.Disk;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalOnPostgresTest extends JournalContract {
    private @Nullable EmbeddedPostgres postgres;
    private int databases;
    private @Nullable Path current;
    private @Nullable Places places;

    @Override
    Places places(Path data) {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            if (places == null || !data.equals(current)) {
                current = data;
                var name = "kith" + databases++;
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
                places =
                        Places.in(data)
                                .withDatabase(
                                        new Places.Database(
                                                "jdbc:postgresql://localhost:"
                                                        + postgres.getPort()
                                                        + "/"
                                                        + name,
                                                "postgres",
                                                "postgres"));
            }
            return places;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void aSecondProcessElsewhereIsTurnedAwayByTheDatabase(@TempDir Path elsewhere) {
        journal();
        var other =
                Places.in(elsewhere).withDatabase(Objects.requireNonNull(places(data).database()));
        try (var second = Folder.strongroom(other, Disk.REAL)) {
            assertThatThrownBy(() -> second.found(Folder.passphrase()))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("the database is in use");
        }
    }
}
