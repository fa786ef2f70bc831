package care.kith.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.kith.entry.StreamId;
import care.kith.vault.Disk;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

    @Test
    void aDatabaseThatHoldsAnotherPracticeIsRefusedAndLeftAsItIs(@TempDir Path elsewhere) {
        var client = StreamId.random(Folder.RANDOM);
        journal().append(Folder.batch(client, 0, "one"));
        close();
        var other =
                Places.in(elsewhere).withDatabase(Objects.requireNonNull(places(data).database()));
        try (var second = Folder.strongroom(other, Disk.REAL)) {
            hindered(Hindrance.ANOTHER_PRACTICE, () -> second.found(Folder.passphrase()));
            assertThat(second.state()).isEqualTo(Strongroom.State.NEW);
        }
        // nor with the keys of another practice
        Folder.opened(Places.in(elsewhere), Disk.REAL).close();
        try (var second = Folder.strongroom(other, Disk.REAL)) {
            hindered(Hindrance.ANOTHER_PRACTICE, () -> second.unlock(Folder.passphrase()));
        }
        assertThat(Folder.words(journal(), client)).containsExactly("one");
        assertThat(journal().opening().findings()).isEmpty();
        assertThat(journal().verify().sound()).isTrue();
    }

    @Test
    void aDatabaseWithSomebodyElsesTablesIsRefused() throws SQLException {
        places(data);
        sql("create table invoices (number integer)");
        try (var room = Folder.strongroom(places(data), Disk.REAL)) {
            hindered(Hindrance.NOT_KITHS, () -> room.found(Folder.passphrase()));
        }
    }

    @Test
    void aLostConnectionIsTakenAgainAndNothingAcknowledgedIsLost() throws Exception {
        var clients = Stream.generate(() -> StreamId.random(Folder.RANDOM)).limit(4).toList();
        var journal = journal();
        var acknowledged = new Semaphore(0);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    clients.stream()
                            .map(client -> crowd.submit(() -> write(journal, client, acknowledged)))
                            .toList();
            for (int cut = 1; cut <= 8; cut++) { // while there is still something to write
                assertThat(acknowledged.tryAcquire(24, 1, TimeUnit.MINUTES)).isTrue();
                terminate();
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        clients.forEach(client -> journal.noteRead(client, Folder.THERAPIST, "what was owed"));
        assertThat(journal.readOnly()).isNull();
        wholeFor(journal, clients);
        wholeFor(reopened(), clients);
    }

    /// Delivers each batch until it is acknowledged, as a person does who is told that it failed.
    private static void write(Journal journal, StreamId client, Semaphore acknowledged) {
        for (int number = 0; number < 60; number++) {
            var batch = Folder.batch(client, number, "entry " + number);
            while (true) {
                try {
                    journal.append(batch);
                    journal.noteRead(client, Folder.THERAPIST, "course");
                    acknowledged.release();
                    break;
                } catch (JournalUnavailable e) {
                    assertThat(e.hindrance().passing()).isTrue();
                }
            }
        }
    }

    private static void wholeFor(Journal journal, List<StreamId> clients) {
        for (var client : clients) {
            assertThat(Folder.words(journal, client)).hasSize(60).doesNotHaveDuplicates();
            assertThat(journal.readings(client)).hasSize(61);
        }
        assertThat(journal.verify().findings()).isEmpty();
    }

    @Test
    void whileAnotherProcessHasTheDatabaseItIsOnlyReadAndThenWrittenAgain() throws SQLException {
        var client = StreamId.random(Folder.RANDOM);
        var journal = journal();
        journal.append(Folder.batch(client, 0, "one"));
        try (var other = database().getConnection();
                var statement = other.createStatement()) {
            terminate();
            statement.execute("select pg_advisory_lock(" + 0x6b697468L + ")");
            var next = Folder.batch(client, 1, "two");
            hindered(Hindrance.DATABASE_TAKEN, () -> journal.append(next));
            assertThat(journal.readOnly()).isEqualTo(Hindrance.DATABASE_TAKEN);
            assertThat(Folder.words(journal, client)).containsExactly("one");
            statement.execute("select pg_advisory_unlock_all()");
            journal.append(next);
        }
        assertThat(journal.readOnly()).isNull();
        assertThat(Folder.words(journal, client)).containsExactly("one", "two");
    }

    @Test
    void aDatabaseThatSomebodyElseWroteToMeanwhileIsOnlyRead() throws SQLException {
        var client = StreamId.random(Folder.RANDOM);
        var journal = journal();
        journal.append(Folder.batch(client, 0, "one"));
        terminate();
        sql("update counter set value = value + 3");
        var next = Folder.batch(client, 1, "two");
        hindered(Hindrance.DATABASE_CHANGED, () -> journal.append(next));
        hindered(Hindrance.DATABASE_CHANGED, () -> journal.append(next));
        assertThat(Folder.words(journal, client)).containsExactly("one");
    }

    private static void hindered(Hindrance by, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        JournalUnavailable.class,
                        fault -> assertThat(fault.hindrance()).isEqualTo(by));
    }

    /// Ends every connection that Kith has, as an administrator or a restart of the server does.
    private void terminate() throws SQLException {
        sql(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name ="
                        + " 'kith' and datname = current_database()");
    }

    private void sql(String sql) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DataSource database() {
        return Objects.requireNonNull(postgres).getDatabase("postgres", "kith" + (databases - 1));
    }
}
