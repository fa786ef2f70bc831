package care.kith.casefile;

import care.kith.entry.Line;
import care.kith.entry.StrictYaml;
import care.kith.measure.Instrument;
import care.kith.measure.Instruments;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a client's facts as a case file; the same facts always give the same bytes.
public final class CaseExport {

    private CaseExport() {}

    /// A case file and the name that its file takes.
    public record Written(String caseId, String text) {}

    /// @return null where no course has begun in these lines
    public static @Nullable Written of(List<Line> lines, Instruments instruments) {
        var facts = CaseFacts.FOLD.over(standing(lines));
        var begun = facts.course().begun();
        if (begun == null || facts.course().intake().client() == null) {
            return null;
        }
        var order = instruments.all().stream().map(Instrument::shortName).toList();
        var tree = new CaseWriter(facts, order).tree();
        return new Written(begun.caseId(), StrictYaml.write(tree));
    }

    /// The lines that no later one has put right.
    private static List<Line> standing(List<Line> lines) {
        var corrected = lines.stream().map(Line::supersedes).collect(Collectors.toSet());
        return lines.stream().filter(line -> !corrected.contains(line.id())).toList();
    }

    /// The name under which a course is exported, or null where none has begun.
    public static @Nullable String caseId(List<Line> lines) {
        var begun = CaseFacts.FOLD.over(lines).course().begun();
        return begun == null ? null : begun.caseId();
    }
}
