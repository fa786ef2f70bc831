package care.kith.desk;

import care.kith.course.Course;
import care.kith.course.Intake;
import care.kith.entry.UnderstandingEntry.Formulation;
import care.kith.page.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What has been understood and agreed, in the order in which a therapist looks for it: the
/// statement as the client heard it, the focus, the goals, then the papers behind them.
public record UnderstandingPage(
        @Nullable Letter letter,
        @Nullable String focus,
        List<GoalPath> goals,
        List<Told> formulation,
        @Nullable ContractSheet contract,
        List<Paper> papers) {

    /// The formulation as it was told to the client, with what the client made of it.
    public record Letter(
            String statement, @Nullable Boolean agreed, @Nullable String corrections) {}

    /// What was found at intake; `title` and `empty` are keys of words.
    public record Paper(String title, List<Told> told, String empty) {}

    static UnderstandingPage of(Course course, Words words) {
        var understanding = course.understanding();
        var formulation = understanding.formulation();
        var focus = understanding.focus();
        return new UnderstandingPage(
                formulation == null ? null : letter(formulation),
                focus == null ? null : Told.value(words, focus),
                GoalPath.of(understanding),
                formulation == null ? List.of() : formulation(course, formulation, words),
                ContractSheet.of(understanding, words),
                papers(course.intake(), words));
    }

    private static @Nullable Letter letter(Formulation given) {
        return given.statement() == null
                ? null
                : new Letter(given.statement(), given.clientAgreed(), given.clientCorrections());
    }

    private static List<Told> formulation(Course course, Formulation given, Words words) {
        var stage = given.disputeStage();
        var open = words.say("record.asked-open");
        var people = Objects.requireNonNullElse(given.people(), List.<String>of());
        return new Told.Gathering(words)
                .add("record.formulation.condition", given.condition())
                .stated("record.formulation.area", given.area())
                .add(
                        "record.formulation.dispute-stage",
                        stage == null
                                ? null
                                : stage.value() == null ? open : Told.words(words, stage.value()))
                .add("record.formulation.second-area", given.secondArea())
                .add("record.formulation.onset-link", given.onsetLink())
                .add("record.formulation.maintaining", given.maintaining())
                .add("record.formulation.vulnerability", given.vulnerability())
                .add("record.formulation.strengths", given.strengths())
                .add(
                        "record.formulation.people",
                        people.stream().map(course.inventory()::nameOf).toList())
                .told();
    }

    private static List<Paper> papers(Intake intake, Words words) {
        return List.of(
                new Paper(
                        "record.readiness.title",
                        IntakeSheets.readiness(intake, words),
                        "record.readiness.empty"),
                new Paper(
                        "record.suitability.title",
                        IntakeSheets.suitability(intake, words),
                        "record.suitability.empty"),
                new Paper(
                        "record.diagnosis.title",
                        IntakeSheets.diagnosis(intake, words),
                        "record.diagnosis.empty"),
                new Paper(
                        "record.referral.title",
                        IntakeSheets.referral(intake, words),
                        "record.referral.empty"));
    }
}
