package care.kith.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The store in the hands of the one writer, and its head beside it. A group goes first to the key
/// ring, then to the head, and only then is it committed: what fails before leaves no trace.
final class Hold {

    private final Ground ground;
    private final Connection connection;
    private final Head head;
    private final Taken taken;
    private final Signing signing;
    private long group;
    private @Nullable Frame underWay; // in the head, and not known to be in the store

    /// What taking hold of the store found, and why nothing can be written with it, or null.
    record Taken(long group, List<Finding> findings, @Nullable Hindrance hindrance) {}

    Hold(Ground ground, Connection connection, Head head, Taken taken) {
        this.ground = ground;
        this.connection = connection;
        this.head = head;
        this.taken = taken;
        this.signing = new Signing(ground, head, taken.group);
        this.group = taken.group;
    }

    Taken taken() {
        return taken;
    }

    Ground ground() {
        return ground;
    }

    Group gathering() {
        return new Group(new Store(connection));
    }

    /// @return what was written, once it is durable
    Frame commit(Group gathered) throws SQLException, IOException {
        var ring = ground.ring();
        if (gathered.empty()) {
            connection.commit();
            return gathered.frame(group, ring.generation());
        }
        ring.save();
        var frame = gathered.frame(group + 1, ring.generation());
        gathered.write(frame.group());
        head.log().append(frame);
        underWay = frame;
        try {
            connection.commit();
        } catch (SQLException e) {
            if (!isStored(frame, e)) {
                throw e;
            }
        }
        underWay = null;
        head.log().keep();
        group++;
        signing.moved(frame);
        return frame;
    }

    /// A commit may fail once it is durable, as when the next transaction can't be begun.
    private boolean isStored(Frame frame, SQLException fault) {
        try {
            ground.storage().rollback(connection);
            return new Store(connection).group() == frame.group();
        } catch (SQLException e) {
            fault.addSuppressed(e);
            return false;
        }
    }

    /// Leaves nothing of a group in the store that could not be committed, nor in the head, unless
    /// nobody knows whether it was.
    void takeBack(boolean fromHead) throws SQLException, IOException {
        ground.storage().rollback(connection);
        if (fromHead) {
            refuseIfUncertain();
            head.log().cutBack();
        }
        underWay = null;
    }

    /// A commit that failed may lie whole in the database's own log, and a crash would bring it
    /// back: it must be gone from there before the head forgets it.
    private void refuseIfUncertain() throws SQLException, IOException {
        if (underWay != null
                && (!ground.storage().settle(connection)
                        || new Store(connection).group() != group)) {
            throw new IOException("nobody knows whether the last group is in the store");
        }
    }

    void tidy() throws SQLException, IOException {
        signing.signWhenDue(connection);
    }

    /// Lets go of what is left of a lost connection and takes a new one, as at a start. What was
    /// under way is the head's from here on, and no later round's.
    Hold again() throws SQLException, IOException {
        underWay = null;
        head.close();
        Ground.close(connection);
        return ground.takeAgain();
    }

    @Nullable Frame underWay() {
        return underWay;
    }

    void close(boolean sign) throws SQLException, IOException {
        try (connection;
                head) {
            if (sign) {
                signing.sign(connection);
            }
        }
    }
}
