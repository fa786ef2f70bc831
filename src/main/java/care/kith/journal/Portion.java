package care.kith.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// As many values as one statement is given at a time.
record Portion<T>(List<T> values) {

    /// Far below what a statement may hold: 32,766 values in SQLite, 65,535 in PostgreSQL.
    private static final int MOST = 1000;

    static <T> List<Portion<T>> of(Collection<T> values) {
        var all = List.copyOf(values);
        var portions = new ArrayList<Portion<T>>();
        for (int from = 0; from < all.size(); from += MOST) {
            portions.add(new Portion<>(all.subList(from, Math.min(all.size(), from + MOST))));
        }
        return portions;
    }

    /// `(?, ?, ?)`
    String places() {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
