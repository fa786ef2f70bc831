package care.kith.course;

import static care.kith.casebook.Decision.accept;
import static care.kith.casebook.Decision.refuse;
import static care.kith.course.CourseRefusal.ALREADY_BEGUN;

import care.kith.casebook.Decision;
import care.kith.casebook.Fold;
import care.kith.entry.CourseEntry;
import care.kith.entry.CourseEntry.CareTeam;
import care.kith.entry.CourseEntry.CareTeamNamed;
import care.kith.entry.CourseEntry.CourseBegun;
import care.kith.entry.EndingEntry;
import care.kith.entry.IntakeEntry;
import care.kith.entry.InventoryEntry;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry;
import care.kith.entry.PracticeEntry;
import care.kith.entry.SafetyEntry;
import care.kith.entry.SessionEntry;
import care.kith.entry.UnderstandingEntry;
import care.kith.entry.When;
import org.jspecify.annotations.Nullable;

/// One course of therapy as its client's journal tells it.
public record Course(
        @Nullable CourseBegun begun,
        @Nullable CareTeam team,
        Intake intake,
        Inventory inventory,
        Understanding understanding,
        Sessions sessions,
        Ending ending) {

    public static final Fold<Course> FOLD =
            new Fold<>(
                    new Course(
                            null,
                            null,
                            Intake.NONE,
                            Inventory.EMPTY,
                            Understanding.NONE,
                            Sessions.NONE,
                            Ending.NONE),
                    Course::after);

    private Course after(Line line) {
        return switch (line.entry()) {
            case CourseEntry entry -> after(entry);
            case IntakeEntry entry -> withIntake(intake.after(entry));
            case InventoryEntry entry -> withInventory(inventory.after(entry, line.happened()));
            case UnderstandingEntry entry -> withUnderstanding(understanding.after(entry));
            case SessionEntry entry -> withSessions(sessions.after(entry));
            case EndingEntry entry -> withEnding(ending.after(entry));
            case MeasureEntry _ -> this;
            case SafetyEntry _ -> this;
            case PracticeEntry _ -> this;
        };
    }

    private Course after(CourseEntry entry) {
        return switch (entry) {
            case CourseBegun told ->
                    new Course(told, team, intake, inventory, understanding, sessions, ending);
            case CareTeamNamed(var named) ->
                    new Course(begun, named, intake, inventory, understanding, sessions, ending);
        };
    }

    public Decision begin(CourseBegun told, When when) {
        return begun == null ? accept(when, told) : refuse(ALREADY_BEGUN);
    }

    public Decision name(CareTeam named, When when) {
        return accept(when, new CareTeamNamed(named));
    }

    private Course withIntake(Intake next) {
        return new Course(begun, team, next, inventory, understanding, sessions, ending);
    }

    private Course withInventory(Inventory next) {
        return new Course(begun, team, intake, next, understanding, sessions, ending);
    }

    private Course withUnderstanding(Understanding next) {
        return new Course(begun, team, intake, inventory, next, sessions, ending);
    }

    private Course withSessions(Sessions next) {
        return new Course(begun, team, intake, inventory, understanding, next, ending);
    }

    private Course withEnding(Ending next) {
        return new Course(begun, team, intake, inventory, understanding, sessions, next);
    }
}
