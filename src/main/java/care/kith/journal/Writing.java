package care.kith.journal;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// How the one writer gets a round of jobs durable, and what becomes of it when that fails.
///
/// When the medium fails, the journal only reads until the next start, because after a failed fsync
/// nobody knows what is on it (Rebello et al. 2020). A full disk and a lost database pass.
final class Writing {

    private final Summaries summaries;
    private final Ground ground;
    private Hold hold;
    private volatile @Nullable Hindrance hindrance;

    Writing(Hold hold, Summaries summaries) {
        this.ground = hold.ground();
        this.hold = hold;
        this.hindrance = hold.taken().hindrance();
        this.summaries = summaries;
    }

    /// Why nothing can be written just now, or null while all is well.
    @Nullable Hindrance hindrance() {
        return hindrance;
    }

    void refuseIfLasting() {
        var why = hindrance;
        if (why != null && !why.passing()) {
            throw new JournalUnavailable(why, null);
        }
    }

    /// Whether the database is out of reach and is to be tried again.
    boolean away() {
        var why = hindrance;
        return why != null && why.away();
    }

    void together(Round round) {
        try {
            refuseIfLasting();
            if (away()) {
                takeAgain();
            }
            try {
                write(round);
            } catch (SQLException e) {
                if (ground.told(e) != Hindrance.DATABASE_LOST) {
                    throw e;
                }
                hindrance = Hindrance.DATABASE_LOST;
                finish(round);
            }
            hold.tidy();
        } catch (SQLException | IOException | RuntimeException | Error e) {
            round.fail(new JournalUnavailable(hindered(e), e));
        }
    }

    private void write(Round round) throws SQLException, IOException {
        acknowledge(round, hold.commit(round.gather(hold.gathering(), ground::told)));
    }

    /// The connection went while a group was on its way: the store has it by now if the head has
    /// it, or it is written anew.
    private void finish(Round round) throws SQLException, IOException {
        var underWay = hold.underWay();
        takeAgain();
        if (underWay != null && hold.taken().group() >= underWay.group()) {
            acknowledge(round, underWay);
        } else {
            write(round);
        }
    }

    private void acknowledge(Round round, Frame frame) {
        summaries.written(frame);
        hindrance = null;
        round.acknowledge();
    }

    private void takeAgain() throws SQLException, IOException {
        hold = hold.again();
        summaries.forgetAll();
        var why = hold.taken().hindrance();
        if (why != null) {
            throw new JournalUnavailable(why, null);
        }
        hindrance = null;
    }

    private Hindrance hindered(Throwable fault) {
        var why = ground.told(fault);
        var before = hindrance;
        if (before != null && !before.passing()) {
            return before;
        }
        if (away()) { // while nothing could be taken back, because there is no connection
            boolean lost = why == Hindrance.STORE_FAILED || (why.passing() && !why.away());
            why = lost ? Hindrance.DATABASE_LOST : why; // a full disk is no way out of that
        } else {
            try {
                hold.takeBack(why == Hindrance.DISK_FULL);
            } catch (SQLException | IOException e) {
                fault.addSuppressed(e);
                why = why == Hindrance.DISK_FULL ? Hindrance.DISK_FAILED : why;
            }
        }
        hindrance = why;
        return why;
    }

    void close() throws SQLException, IOException {
        hold.close(hindrance == null);
    }
}
