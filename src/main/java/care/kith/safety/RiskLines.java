package care.kith.safety;

import care.kith.entry.CourseEntry;
import care.kith.entry.EndingEntry;
import care.kith.entry.EntryId;
import care.kith.entry.IntakeEntry;
import care.kith.entry.InventoryEntry;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.entry.MeasureEntry.MeasuresNotTaken;
import care.kith.entry.PracticeEntry;
import care.kith.entry.SafetyEntry.RiskEnquired;
import care.kith.entry.SessionEntry;
import care.kith.entry.UnderstandingEntry;
import care.kith.safety.Risk.Answered;
import java.util.List;
import java.util.stream.Stream;

/// Which lines of a journal speak of danger; a line that puts another right takes its place.
final class RiskLines {

    private RiskLines() {}

    static Risk after(Risk risk, Line line) {
        var kept = line.supersedes() == null ? risk : without(risk, line.supersedes());
        return switch (line.entry()) {
            case MeasureAnswered told -> answered(kept, line, told);
            case RiskEnquired told ->
                    new Risk(kept.answers(), and(kept.enquiries(), Enquired.of(line, told)));
            case MeasuresNotTaken _,
                    IntakeEntry _,
                    CourseEntry _,
                    InventoryEntry _,
                    UnderstandingEntry _,
                    SessionEntry _,
                    EndingEntry _,
                    PracticeEntry _ ->
                    kept;
        };
    }

    private static Risk answered(Risk risk, Line line, MeasureAnswered told) {
        var item = RiskItem.of(told.instrument());
        var value = item == null ? null : item.in(told);
        if (value == null) {
            return risk;
        }
        var answer =
                new Answered(
                        line.id(),
                        line.number(),
                        told.point(),
                        told.date(),
                        told.instrument(),
                        value);
        return new Risk(and(risk.answers(), answer), risk.enquiries());
    }

    private static Risk without(Risk risk, EntryId superseded) {
        return new Risk(
                risk.answers().stream().filter(each -> !each.id().equals(superseded)).toList(),
                risk.enquiries().stream().filter(each -> !each.id().equals(superseded)).toList());
    }

    private static <T> List<T> and(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
