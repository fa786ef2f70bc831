package care.kith.people;

import care.kith.entry.StaffId;
import java.time.LocalDate;

/// What somebody else did about a member's password or clients, so that it is never done behind
/// their back. `other` is to whom or from whom; for a password it is `by` again.
public record Notice(Kind kind, StaffId by, StaffId other, LocalDate day) {

    /// For how many days it stands above the member's pages.
    static final int DAYS_TOLD = 30;

    public enum Kind {
        PASSWORD_REMADE,
        CLIENTS_LEFT,
        CLIENTS_CAME,
        SUPERVISOR_CAME
    }

    boolean told(LocalDate today) {
        return day.plusDays(DAYS_TOLD).isAfter(today);
    }
}
