package care.kith.desk;

import care.kith.guide.Agenda;
import care.kith.guide.Agenda.Done;
import care.kith.guide.Agenda.Missing;
import care.kith.guide.Agenda.Strength;
import care.kith.guide.ClientRecord;
import care.kith.page.Words;
import care.kith.protocol.Protocols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the course has behind it: the tasks that were left open, those that were done, and the work
/// that nobody has come back to yet.
public record SoFar(List<Missed> missing, List<Accomplished> done, List<OpenWork> work) {

    public SoFar {
        missing = List.copyOf(missing);
        done = List.copyOf(done);
        work = List.copyOf(work);
    }

    /// A task that should have been done by the contact `by`.
    public record Missed(AgendaTask task, String by) {}

    /// A task with every contact that ticked it; `proof` is what the record holds of the last one.
    public record Accomplished(AgendaTask task, List<String> points, @Nullable String proof) {}

    static SoFar of(ClientRecord record, @Nullable Agenda agenda, Protocols library, Words words) {
        var work = OpenWork.of(record.course().sessions());
        if (agenda == null) {
            return new SoFar(List.of(), List.of(), work);
        }
        var missing = agenda.missing().stream().map(one -> missed(one, library)).toList();
        return new SoFar(missing, done(agenda.done(), library, words), work);
    }

    private static Missed missed(Missing missing, Protocols library) {
        var task = AgendaTask.of(library, missing.task(), missing.strength());
        return new Missed(task, missing.by());
    }

    private static List<Accomplished> done(List<Done> all, Protocols library, Words words) {
        var ticks = new LinkedHashMap<String, List<Done>>();
        for (var done : all) {
            ticks.computeIfAbsent(done.task(), _ -> new ArrayList<>()).add(done);
        }
        var accomplished = new ArrayList<Accomplished>();
        ticks.forEach((key, ticked) -> {
            var proof = ticked.getLast().proof();
            accomplished.add(
                    new Accomplished(
                            AgendaTask.of(library, key, Strength.HINT),
                            ticked.stream().map(Done::point).toList(),
                            proof == null ? null : NowView.say(proof, words)));
        });
        return accomplished;
    }
}
