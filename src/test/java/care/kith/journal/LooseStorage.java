package care.kith.journal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A store whose writer's connection can be lost, and whose commit can fail before or after it is
/// done.
final class LooseStorage extends SqliteStorage {

    /// Thrown by the next commit, which is done before where `done` says so.
    private @Nullable SQLException atCommit;

    private boolean done;
    boolean unreachable;
    boolean unsettled;

    LooseStorage(Path folder) throws IOException, SQLException {
        super(folder);
    }

    void failAtCommit(SQLException fault, boolean afterwards) {
        atCommit = fault;
        done = afterwards;
    }

    static SQLException lost() {
        return new SQLException("the connection is gone", "08006");
    }

    static SQLException full() {
        return new SQLException("the disk is full", null, 13);
    }

    @Override
    Connection writer() throws SQLException {
        if (unreachable) {
            throw new SQLException("the server does not answer", "08001");
        }
        var real = super.writer();
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, values) -> on(real, method, values));
    }

    private @Nullable Object on(Connection real, Method method, Object @Nullable [] values)
            throws Throwable {
        if (real.isClosed() && !method.getName().equals("close")) {
            throw lost();
        }
        var fault = method.getName().equals("commit") ? atCommit : null;
        if (fault != null) {
            atCommit = null;
            if (done) {
                real.commit();
            }
            if (told(fault) == Hindrance.DATABASE_LOST) {
                real.close();
            }
            throw fault;
        }
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    boolean settle(Connection writer) throws SQLException {
        return !unsettled && super.settle(writer);
    }

    @Override
    Hindrance told(SQLException e) {
        var state = e.getSQLState();
        return state != null && state.startsWith("08") ? Hindrance.DATABASE_LOST : super.told(e);
    }
}
