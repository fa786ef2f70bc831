package care.kith.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A database that says nothing is lost, which passes; it is not damaged.
class SilentDatabaseTest {

    @Test
    void nobodyWaitsForeverForAServerThatSaysNothing() throws Exception {
        try (var mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var storage = new PostgresStorage(at(mute))) {
            assertThat(((PGSimpleDataSource) storage.source()).getSocketTimeout()).isEqualTo(60);
            assertThatThrownBy(storage::writer)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            fault ->
                                    assertThat(storage.told(fault))
                                            .isEqualTo(Hindrance.DATABASE_LOST));
        }
    }

    private static Places.Database at(ServerSocket server) {
        var url = "jdbc:postgresql://localhost:" + server.getLocalPort() + "/kith";
        return new Places.Database(url, "kith", "none");
    }

    /// As the pool says it, alone or with what its last try met.
    @ParameterizedTest
    @CsvSource({", DATABASE_LOST", "08001, DATABASE_LOST", "28P01, DATABASE_REFUSED"})
    void whoGetsNoConnectionIsNotToldThatAnythingIsDamaged(@Nullable String state, Hindrance told)
            throws Exception {
        var nowhere = new Places.Database("jdbc:postgresql://localhost:1/kith", "kith", "none");
        var busy = new SQLTransientConnectionException("not available", state);
        try (var storage =
                new PostgresStorage(nowhere) {
                    @Override
                    Connection reader() throws SQLException {
                        throw busy;
                    }
                }) {
            assertThatThrownBy(() -> storage.read(Store::group))
                    .isInstanceOfSatisfying(
                            JournalUnavailable.class,
                            fault -> assertThat(fault.hindrance()).isEqualTo(told));
        }
    }
}
