package care.kith.desk;

import care.kith.guide.Agenda.Strength;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.page.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is missing when a note is about to be signed. A note can always be signed, but some gaps
/// ask for a reason first.
public record SignGaps(List<AgendaTask> tasks, List<Instrument> measures, List<String> said) {

    public SignGaps {
        tasks = List.copyOf(tasks);
        measures = List.copyOf(measures);
        said = List.copyOf(said);
    }

    static SignGaps of(WorkspaceView workspace, ClientRecord record, NoteForm form) {
        var said = new ArrayList<String>();
        if (form.note(workspace.words()) == null) {
            said.add("desk.gap.note");
        }
        if (form.stated("risk.enquiry") == null
                && workspace.cameIn().measures().stream().anyMatch(News::risk)) {
            said.add("desk.gap.risk");
        }
        if (workspace.work() != null && form.workResult() == null) {
            said.add("desk.gap.work");
        }
        return new SignGaps(
                workspace.checklist().due().stream()
                        .filter(task -> !form.ticked(task.key()))
                        .toList(),
                workspace.measures().stream()
                        .filter(instrument ->
                                !isTaken(record, instrument, workspace.slot().point()))
                        .toList(),
                said);
    }

    private static boolean isTaken(ClientRecord record, Instrument instrument, String point) {
        return record.scores().rows().stream()
                .filter(row -> point.equals(row.point()))
                .anyMatch(row -> row.of(instrument.shortName()).isPresent());
    }

    public boolean askForReason() {
        return !said.isEmpty()
                || !measures.isEmpty()
                || tasks.stream().anyMatch(task -> task.strength() != Strength.HINT);
    }

    public boolean isEmpty() {
        return said.isEmpty() && measures.isEmpty() && tasks.isEmpty();
    }

    /// The note, and at its end why it was signed although something was left open.
    @Nullable String note(Words words, NoteForm form) {
        var note = form.note(words);
        var reason = form.stated("reason");
        if (reason == null || !askForReason()) {
            return note;
        }
        var last = words.say("desk.sign.signed-though", reason);
        return note == null ? last : note + "\n\n" + last;
    }
}
