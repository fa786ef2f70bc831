package care.kith.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// What moved since the last checkpoint, and signs the next one when that is enough.
final class Signing {

    private static final int ROWS = 2000;

    /// In bytes: drafts are rewritten often, and the head's log holds each version.
    private static final long LOG = 16 << 20;

    private final Ground ground;
    private final Head head;
    private final Map<StreamKey, Tip> moved = new HashMap<>();
    private long group;
    private long generation; // of the key ring, as it was last signed
    private int rows;
    private long longest = LOG;

    /// @param group the last that was signed
    Signing(Ground ground, Head head, long group) {
        this.ground = ground;
        this.head = head;
        this.group = group;
        this.generation = ground.ring().generation();
    }

    void moved(Frame frame) {
        frame.streams().forEach(stream -> moved.put(stream.at(), stream.tip()));
        group = frame.group();
        rows += frame.rows().size() + frame.drafts().size();
    }

    void signWhenDue(Connection connection) throws SQLException, IOException {
        if (rows >= ROWS || head.log().length() >= longest) {
            sign(connection);
        }
    }

    /// Signs what moved; where a reader is in the way or there is no room for it, later.
    void sign(Connection connection) throws SQLException, IOException {
        if (rows == 0 && generation == ground.ring().generation()) {
            return;
        }
        try {
            if (ground.storage().settle(connection)) {
                head.checkpoint(group, ground.clock().instant(), false, moved);
                generation = ground.ring().generation();
                moved.clear();
                rows = 0;
                longest = LOG;
                return;
            }
        } catch (SQLException | IOException e) {
            if (ground.told(e) != Hindrance.DISK_FULL || !head.open()) {
                throw e;
            }
        }
        rows = ROWS / 2;
        longest = head.log().length() + LOG / 2;
    }
}
