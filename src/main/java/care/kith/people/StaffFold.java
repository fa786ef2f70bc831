package care.kith.people;

import care.kith.entry.CourseEntry;
import care.kith.entry.EndingEntry;
import care.kith.entry.IntakeEntry;
import care.kith.entry.InventoryEntry;
import care.kith.entry.Line;
import care.kith.entry.MeasureEntry;
import care.kith.entry.PracticeEntry;
import care.kith.entry.SafetyEntry;
import care.kith.entry.SessionEntry;
import care.kith.entry.StreamId;
import care.kith.entry.UnderstandingEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What each line of the practice's stream changes about its staff. `Staff` is its finished form: a
/// fold that stands in one is only copied.
final class StaffFold {

    @Nullable String practice;
    ZoneId zone = ZoneId.of("UTC");
    boolean sheetConfirmed;

    /// When the practice was opened with its sheet, until a new one is typed back.
    @Nullable Instant recovered;

    Register register = new Register();
    Set<StreamId> clients = new HashSet<>();
    CareRelations care = new CareRelations();
    Notices notices = new Notices();

    StaffFold copy() {
        var copy = new StaffFold();
        copy.practice = practice;
        copy.zone = zone;
        copy.sheetConfirmed = sheetConfirmed;
        copy.recovered = recovered;
        copy.register = register.copy();
        copy.clients = new HashSet<>(clients);
        copy.care = care.copy();
        copy.notices = notices.copy();
        return copy;
    }

    void take(Line line) {
        switch (line.entry()) {
            case PracticeEntry entry -> take(line, entry);
            case IntakeEntry _,
                    CourseEntry _,
                    InventoryEntry _,
                    UnderstandingEntry _,
                    MeasureEntry _,
                    SafetyEntry _,
                    SessionEntry _,
                    EndingEntry _ ->
                    throw new IllegalStateException("a client's entry in the practice's stream");
        }
    }

    private void take(Line line, PracticeEntry entry) {
        switch (entry) {
            case PracticeEntry.PracticeFounded(var name, var where) -> {
                practice = name;
                zone = ZoneId.of(where);
            }
            case PracticeEntry.StaffJoined joined -> register.join(joined);
            case PracticeEntry.SignInSet(var id, var name, var hash) ->
                    register.key(line, id, name, hash, false);
            case PracticeEntry.SignInHandedOut(var id, var name, var hash) -> {
                notices.remade(line, register.member(id));
                register.key(line, id, name, hash, true);
            }
            case PracticeEntry.ClientRegistered(var client) -> clients.add(client);
            case PracticeEntry.CareBegun begun -> {
                notices.begun(line, begun, care);
                care.begin(begun.staff(), begun.client(), begun.role());
            }
            case PracticeEntry.CareEnded ended -> {
                care.end(ended.staff(), ended.client(), ended.role());
                notices.ended(line, ended, care);
            }
            case PracticeEntry.RecoverySheetRenewed(var by) -> {
                sheetConfirmed = false;
                recovered = by.equals(Practice.FOUNDING) ? line.received() : recovered;
            }
            case PracticeEntry.RecoverySheetConfirmed _ -> {
                sheetConfirmed = true;
                recovered = null;
            }
        }
    }
}
