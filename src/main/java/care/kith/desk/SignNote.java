package care.kith.desk;

import static care.kith.casebook.Decision.refuse;

import care.kith.casebook.Decision;
import care.kith.entry.IntakeEntry.Suitability;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.When;
import care.kith.guide.ClientRecord;
import care.kith.safety.RiskCommand.RecordEnquiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Sign the note of a session, with all that hangs on it: what was asked about risk, what became of
/// the last work, and what was agreed until next time. It is written whole or not at all.
record SignNote(
        int appointment,
        String point,
        LocalDate on,
        NoteForm form,
        @Nullable String note,
        @Nullable Integer riskItem,
        @Nullable OpenWork reviewed) {

    /// The tactic that waits until violence has been asked about.
    static final String CONFRONTATION = "D7";

    static SignNote of(ClientRecord record, WorkspaceView view, SignGaps gaps, NoteForm form) {
        var slot = view.slot();
        var row = record.row(slot.point());
        return new SignNote(
                slot.appointment(),
                slot.point(),
                slot.took() ? slot.on() : form.day("on", slot.on()),
                form,
                gaps.note(view.words(), form),
                row == null ? null : record.riskItem(row, "phq9"),
                view.work());
    }

    Decision decide(ClientRecord record) {
        if (form.ticked(CONFRONTATION)
                && form.stated("violence") == null
                && !violenceAsked(record)) {
            return refuse(DeskRefusal.VIOLENCE_NOT_ASKED);
        }
        var when = When.day(on);
        var sessions = record.course().sessions();
        var decisions = new ArrayList<Decision>();
        decisions.add(sessions.sign(appointment, form.tasks(), note, when));
        var enquiry = form.stated("risk.enquiry");
        if (enquiry != null) {
            var told = new RiskEnquiry(null, riskItem, null, enquiry, form.stated("risk.plan"));
            decisions.addFirst(record.risk().decide(new RecordEnquiry(point, on, told)));
        }
        var result = form.workResult();
        if (reviewed != null && result != null) {
            decisions.add(sessions.reviewWork(reviewed.appointment(), result, when));
        }
        var agreed = form.stated("agreed");
        if (agreed != null) {
            decisions.add(sessions.agreeWork(appointment, agreed, when));
        }
        violence(record, when).forEach(decisions::add);
        return Together.of(decisions);
    }

    static boolean violenceAsked(ClientRecord record) {
        var suitability = record.course().intake().suitability();
        return suitability != null && suitability.partnerViolenceEnquiry() != null;
    }

    private List<Decision> violence(ClientRecord record, When when) {
        var said = form.stated("violence");
        if (said == null) {
            return List.of();
        }
        var known =
                Objects.requireNonNullElse(
                        record.course().intake().suitability(), new Suitability(null, null, null));
        return List.of(
                record.course()
                        .intake()
                        .assessSuitability(
                                new Suitability(
                                        known.consideredAlternative(), said, known.decision()),
                                when));
    }
}
