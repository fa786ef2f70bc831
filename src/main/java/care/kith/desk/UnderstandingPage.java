package care.kith.desk;

import care.kith.course.Course;
import care.kith.course.Understanding;
import care.kith.entry.UnderstandingEntry.Amendment;
import care.kith.entry.UnderstandingEntry.Formulation;
import care.kith.page.Format;
import care.kith.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What has been understood and agreed, in the order in which a therapist looks for it: the
/// statement as the client heard it, the focus, the goals, then the papers behind them.
public record UnderstandingPage(
        @Nullable Letter letter,
        @Nullable String focus,
        List<Goal> goals,
        List<Told> formulation,
        @Nullable ContractSheet contract,
        List<Version> versions,
        List<Told> referral,
        List<Told> diagnosis,
        List<Told> readiness,
        List<Told> suitability) {

    /// The formulation as it was told to the client, with what the client made of it.
    public record Letter(
            String statement, @Nullable Boolean agreed, @Nullable String corrections) {}

    /// A goal on its own scale, from where it stood to where it came.
    public record Goal(
            String text,
            @Nullable String scale,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable String reached,
            Reach reach) {}

    /// How far a goal came; what was never rated is not known.
    public enum Reach {
        MET,
        PARTLY,
        NOT_MET,
        UNKNOWN
    }

    public record ContractSheet(int version, List<Told> told) {}

    /// A later version of the contract: why, and what it changed.
    public record Version(
            int number, @Nullable LocalDate on, @Nullable String reason, List<Told> changed) {}

    static UnderstandingPage of(Course course, Words words, Format format) {
        var understanding = course.understanding();
        var contract = understanding.contract();
        var focus = understanding.focus();
        return new UnderstandingPage(
                letter(understanding.formulation()),
                focus == null ? null : Told.value(words, focus),
                goals(understanding),
                understanding.formulation() == null
                        ? List.of()
                        : formulation(course, understanding.formulation(), words),
                contract == null
                        ? null
                        : new ContractSheet(
                                Objects.requireNonNullElse(contract.version(), 1),
                                UnderstandingSheets.contract(contract, words, format)),
                understanding.amendments().stream()
                        .map(amendment -> version(amendment, words, format))
                        .toList(),
                UnderstandingSheets.referral(course.intake(), words, format),
                UnderstandingSheets.diagnosis(course.intake(), words),
                UnderstandingSheets.readiness(course.intake(), words, format),
                UnderstandingSheets.suitability(course.intake(), words));
    }

    private static @Nullable Letter letter(@Nullable Formulation given) {
        return given == null || given.statement() == null
                ? null
                : new Letter(given.statement(), given.clientAgreed(), given.clientCorrections());
    }

    private static List<Goal> goals(Understanding understanding) {
        return understanding.goals().stream()
                .map(goal -> goal(goal, understanding.goalsReached()))
                .toList();
    }

    private static Goal goal(
            care.kith.entry.UnderstandingEntry.Goal goal, Map<String, BigDecimal> ratings) {
        var reached = ratings.get(goal.id());
        return new Goal(
                goal.text(),
                goal.scale(),
                figure(goal.baseline()),
                figure(goal.target()),
                figure(reached),
                reach(goal.baseline(), goal.target(), reached));
    }

    private static @Nullable String figure(@Nullable BigDecimal figure) {
        return figure == null ? null : Told.figure(figure);
    }

    /// A target may lie below the baseline: rows a week, hours awake.
    static Reach reach(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal at) {
        if (target == null || at == null) {
            return Reach.UNKNOWN;
        }
        var from = baseline == null ? target : baseline;
        var upwards = target.compareTo(from) >= 0;
        if (upwards ? at.compareTo(target) >= 0 : at.compareTo(target) <= 0) {
            return Reach.MET;
        }
        return (upwards ? at.compareTo(from) > 0 : at.compareTo(from) < 0)
                ? Reach.PARTLY
                : Reach.NOT_MET;
    }

    private static List<Told> formulation(Course course, Formulation given, Words words) {
        var stage = given.disputeStage();
        var gathering =
                new Told.Gathering(words)
                        .add("record.formulation.condition", given.condition())
                        .stated("record.formulation.area", given.area());
        if (stage != null) {
            gathering.add(
                    "record.formulation.dispute-stage",
                    stage.value() == null
                            ? words.say("record.asked-open")
                            : Told.words(words, stage.value()));
        }
        return gathering
                .add("record.formulation.second-area", Told.area(words, given.secondArea()))
                .add("record.formulation.onset-link", given.onsetLink())
                .add("record.formulation.maintaining", given.maintaining())
                .add("record.formulation.vulnerability", given.vulnerability())
                .add("record.formulation.strengths", given.strengths())
                .add(
                        "record.formulation.people",
                        given.people() == null
                                ? null
                                : given.people().stream().map(course.inventory()::nameOf).toList())
                .told();
    }

    private static Version version(Amendment amendment, Words words, Format format) {
        var changes = amendment.changes();
        var changed = new Told.Gathering(words);
        if (changes != null) {
            changed.add("record.contract.second-focus", Told.area(words, changes.secondFocus()))
                    .add(
                            "record.contract.goals-added",
                            changes.goalsAdded() == null
                                    ? null
                                    : changes.goalsAdded().stream()
                                            .map(goal -> goal.text())
                                            .toList())
                    .add("record.contract.day-time", changes.dayTime())
                    .add(
                            "record.contract.end-planned",
                            UnderstandingSheets.day(changes.endDatePlanned(), format));
        }
        return new Version(
                amendment.version(), amendment.agreedOn(), amendment.reason(), changed.told());
    }
}
