package care.kith.protocol;

import care.kith.entry.MalformedFile;
import care.kith.entry.ProblemArea;
import care.kith.entry.StrictYaml.Document;
import care.kith.entry.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one problem area is recognised, worked and finished (Klerman, Weissman, Rounsaville &
/// Chevron, 1984).
///
/// `hardStop` says what is never done before safety has been asked about; only the dispute has one.
public record Area(
        ProblemArea area,
        String name,
        String classicName,
        String clientWords,
        List<String> indicators,
        List<String> questions,
        List<String> goals,
        List<Tactic> tactics,
        List<Stage> stages,
        List<String> doneWhen,
        List<String> pitfalls,
        @Nullable String hardStop) {

    public Area {
        Given.value("area", area);
        Given.text("name", name);
        Given.text("classic_name", classicName);
        Given.text("client_words", clientWords);
        indicators = Given.some("indicators", indicators);
        questions = Given.some("questions", questions);
        goals = Given.some("goals", goals);
        tactics = Given.some("tactics", tactics);
        stages = Given.any(stages);
        doneWhen = Given.some("done_when", doneWhen);
        pitfalls = Given.some("pitfalls", pitfalls);
    }

    /// One move within the area: what it is for, how it is done, and what shows that it was.
    public record Tactic(String key, String title, String aim, String how, Proof proof) {
        public Tactic {
            Given.text("key", key);
            Given.text("title", title);
            Given.text("aim", aim);
            Given.text("how", how);
            Given.value("proof", proof);
            if (!key.matches("[A-Z]\\d")) {
                throw new IllegalArgumentException("key must be a letter and a digit, such as G1");
            }
        }
    }

    /// What a stage of a dispute looks like, and what work it asks for.
    public record Stage(Words.DisputeStage stage, String looksLike, String work) {
        public Stage {
            Given.value("stage", stage);
            Given.text("looks_like", looksLike);
            Given.text("work", work);
        }
    }

    /// The file of all areas.
    record Catalogue(int version, String language, List<Area> areas) {
        Catalogue {
            Given.within("version", version, 1, 999);
            Given.text("language", language);
            areas = Given.some("areas", areas);
        }

        /// What makes no sense although every single area does.
        List<MalformedFile> faults(Document document) {
            var faults = new ArrayList<MalformedFile>();
            var seen = EnumSet.of(ProblemArea.MIXED);
            var keys = new HashSet<String>();
            for (int i = 0; i < areas.size(); i++) {
                var at = "/areas/" + i;
                if (!seen.add(areas.get(i).area())) {
                    faults.add(
                            document.fault(at + "/area", "must be one of the four, and each once"));
                }
                for (int j = 0; j < areas.get(i).tactics().size(); j++) {
                    if (!keys.add(areas.get(i).tactics().get(j).key())) {
                        faults.add(
                                document.fault(
                                        at + "/tactics/" + j + "/key",
                                        "stands here a second time"));
                    }
                }
            }
            return faults;
        }
    }
}
