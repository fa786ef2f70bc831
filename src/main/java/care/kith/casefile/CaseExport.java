package care.kith.casefile;

import care.kith.entry.EntryJson;
import care.kith.entry.Line;
import care.kith.entry.StrictYaml;
import care.kith.measure.Instrument;
import care.kith.measure.Instruments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a client's facts as a case file; the same facts always give the same bytes.
public final class CaseExport {

    private CaseExport() {}

    /// A case file and the name that its file takes.
    public record Written(String caseId, String text) {}

    /// @return null where no course has begun in these lines
    public static @Nullable Written of(List<Line> lines, Instruments instruments) {
        var facts = CaseFacts.FOLD.over(lines);
        if (facts.course().begun() == null || facts.course().intake().client() == null) {
            return null;
        }
        var file =
                new CaseWriter(
                                facts,
                                instruments.all().stream().map(Instrument::shortName).toList())
                        .file();
        return new Written(file.caseId(), StrictYaml.write(EntryJson.MAPPER.valueToTree(file)));
    }

    /// The name under which a course is exported, or null where none has begun.
    public static @Nullable String caseId(List<Line> lines) {
        var begun = CaseFacts.FOLD.over(lines).course().begun();
        return begun == null ? null : begun.caseId();
    }
}
