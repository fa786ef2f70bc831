package care.kith.casefile;

import care.kith.casebook.Decision;
import care.kith.guide.ClientRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// The commands of a case file in the order of their days; on one day, in the order in which they
/// were written down here.
final class Play {

    /// One command: the day on which its turn comes, the place in the file that it comes from, and
    /// what it asks of the record.
    record Step(LocalDate turn, String pointer, Function<ClientRecord, Decision> command) {}

    private final List<Step> steps = new ArrayList<>();

    void add(LocalDate turn, String pointer, Function<ClientRecord, Decision> command) {
        steps.add(new Step(turn, pointer, command));
    }

    List<Step> inOrder() {
        return steps.stream().sorted(Comparator.comparing(Step::turn)).toList();
    }
}
