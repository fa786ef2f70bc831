package care.kith.casefile;

import care.kith.casebook.Decision;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.guide.ClientRecord;
import care.kith.safety.RiskCommand.TakeOverEnquiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The commands of a case file in the order of their days; on one day, in the order in which they
/// were written down here.
final class Play {

    /// Where a file's one client stands in it.
    static final String CLIENT = "/clients/0";

    /// One command: the day on which its turn comes, the place in the file that it comes from, and
    /// what it asks of the record.
    record Step(LocalDate turn, String pointer, Function<ClientRecord, Decision> command) {}

    private final List<Step> steps = new ArrayList<>();

    void add(LocalDate turn, String pointer, Function<ClientRecord, Decision> command) {
        steps.add(new Step(turn, pointer, command));
    }

    void enquiries(@Nullable List<RiskEnquiry> risks, String point, LocalDate day, String pointer) {
        for (var risk : CaseClient.listed(risks)) {
            var told = new TakeOverEnquiry(point, day, risk);
            add(day, pointer + "/risks", record -> record.risk().decide(told));
        }
    }

    List<Step> inOrder() {
        return steps.stream().sorted(Comparator.comparing(Step::turn)).toList();
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
