package care.kith.casefile;

import care.kith.casefile.CaseReader.Case;
import care.kith.entry.Line;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instruments;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What a case expects beside what the program computes from the record that it came to.
public record ExpectedCheck(JsonNode expected, JsonNode computed, List<Difference> differences) {

    public static ExpectedCheck of(Case sound, List<Line> lines, Instruments instruments) {
        var computed = new Expected(ClientRecord.fold(instruments).over(lines)).block();
        return new ExpectedCheck(
                sound.expected(),
                computed,
                sound.expected().isMissingNode()
                        ? List.of()
                        : Difference.between(sound.expected(), computed));
    }
}
