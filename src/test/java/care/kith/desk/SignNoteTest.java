package care.kith.desk;

import static org.assertj.core.api.Assertions.assertThat;

import care.kith.casebook.Decision;
import care.kith.casebook.Decision.Accepted;
import care.kith.casebook.Decision.Refused;
import care.kith.course.CourseRefusal;
import care.kith.entry.Entry;
import care.kith.entry.IntakeEntry.SuitabilityAssessed;
import care.kith.entry.SafetyEntry.RiskEnquired;
import care.kith.entry.SessionEntry.NoteSigned;
import care.kith.entry.SessionEntry.WorkAgreed;
import care.kith.entry.SessionEntry.WorkReviewed;
import care.kith.entry.Words.Attendance;
import care.kith.guide.ClientRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignNoteTest {

    private static final ClientRecord HELD =
            InventedRecord.record(
                    InventedRecord.begun(),
                    InventedRecord.session(1, 1, Attendance.ATTENDED),
                    new WorkAgreed(1, "ring Wil"),
                    InventedRecord.session(2, 2, Attendance.ATTENDED));

    @Test
    void writesRiskNoteReviewAndWorkTogether() {
        var decision =
                sign(
                        HELD,
                        Map.of(
                                "risk.enquiry", "none",
                                "risk.plan", "ask again",
                                "result", "DONE",
                                "agreed", "walk on Sunday"),
                        List.of("S04"));

        assertThat(entries(decision))
                .hasExactlyElementsOfTypes(
                        RiskEnquired.class, NoteSigned.class, WorkReviewed.class, WorkAgreed.class);
    }

    @Test
    void writesNothingOfANoteThatIsSignedAlready() {
        var signed =
                InventedRecord.record(
                        InventedRecord.begun(),
                        InventedRecord.session(2, 2, Attendance.ATTENDED),
                        new NoteSigned(2, List.of(), "there already"));

        assertThat(sign(signed, Map.of("agreed", "walk"), List.of()))
                .isEqualTo(new Refused(CourseRefusal.NOTE_SIGNED));
    }

    @Test
    void rehearsesNoConfrontationBeforeViolenceWasAskedAbout() {
        var ticked = List.of(SignNote.CONFRONTATION);

        assertThat(sign(HELD, Map.of(), ticked))
                .isEqualTo(new Refused(DeskRefusal.VIOLENCE_NOT_ASKED));
        assertThat(entries(sign(HELD, Map.of("violence", "asked alone; none"), ticked)))
                .hasAtLeastOneElementOfType(SuitabilityAssessed.class);
    }

    private static Decision sign(
            ClientRecord record, Map<String, String> fields, List<String> tasks) {
        var work = OpenWork.of(record.course().sessions());
        return new SignNote(
                        2,
                        "S2",
                        InventedRecord.FIRST.plusWeeks(1),
                        new NoteForm(fields, tasks),
                        "the note",
                        null,
                        work.isEmpty() ? null : work.getLast())
                .decide(record);
    }

    private static List<Entry> entries(Decision decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return ((Accepted) decision).facts().stream().map(Decision.Fact::entry).toList();
    }
}
