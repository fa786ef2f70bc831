package care.kith.desk;

import care.kith.casebook.Decision;
import care.kith.casebook.Decision.Accepted;
import care.kith.casebook.Decision.Fact;
import care.kith.casebook.Decision.Refused;
import java.util.ArrayList;
import java.util.List;

/// Several decisions on one state that stand or fall together.
final class Together {

    private Together() {}

    static Decision of(List<Decision> decisions) {
        var facts = new ArrayList<Fact>();
        for (var decision : decisions) {
            switch (decision) {
                case Refused refused -> {
                    return refused;
                }
                case Accepted(var some) -> facts.addAll(some);
            }
        }
        return new Accepted(facts);
    }
}
