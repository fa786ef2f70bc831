package care.kith.journal;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The journal's tables as `db/` describes them, brought up to date at a start; a database with
/// tables of somebody else's is left alone.
///
/// @param migrations where the descriptions for this database lie
record Schema(DataSource source, String migrations) {

    private static final String NEWEST = "V1__journal.sql";

    /// @throws JournalUnavailable when the database is somebody else's
    void update() throws SQLException {
        if (upToDate()) {
            return;
        }
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations(migrations)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw new JournalUnavailable(Hindrance.NOT_KITHS, e);
        }
    }

    /// Asked at each start, because it is quicker than asking Flyway.
    private boolean upToDate() throws SQLException {
        try (var connection = source.getConnection();
                var tables =
                        connection
                                .getMetaData()
                                .getTables(
                                        null,
                                        connection.getSchema(),
                                        "flyway_schema_history",
                                        null)) {
            if (!tables.next()) {
                return false;
            }
            try (var statement =
                            Sql.with(
                                    connection,
                                    "select 1 from flyway_schema_history where script = ?",
                                    NEWEST);
                    var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
