package care.kith.desk;

import care.kith.guide.Agenda;
import care.kith.guide.Agenda.Sentence;
import care.kith.guide.Agenda.Strength;
import care.kith.guide.ClientRecord;
import care.kith.guide.Flag;
import care.kith.measure.Instrument;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What matters now in a course: one sentence, then the agenda of the next session, then the
/// figures.
public record NowView(
        String sentence,
        @Nullable Agenda agenda,
        boolean over,
        List<AgendaTask> due,
        List<Instrument> measures,
        List<Missed> missing,
        List<Worrying> worrying,
        List<Accomplished> done,
        List<OpenWork> work,
        List<MeasureLine> scores) {

    public NowView {
        due = List.copyOf(due);
        measures = List.copyOf(measures);
        missing = List.copyOf(missing);
        worrying = List.copyOf(worrying);
        done = List.copyOf(done);
        work = List.copyOf(work);
        scores = List.copyOf(scores);
    }

    /// A task that should have been done by the contact `by`.
    public record Missed(AgendaTask task, String by) {}

    /// What worries, where it showed, and the rule that says so.
    public record Worrying(String sentence, String point, String rule, boolean risk) {}

    /// A task with every contact that ticked it; `proof` is what the record holds of the last one.
    public record Accomplished(AgendaTask task, List<String> points, @Nullable String proof) {}

    static NowView of(
            ClientRecord record,
            @Nullable Agenda agenda,
            @Nullable Protocol protocol,
            Protocols library,
            Words words) {
        var scores = MeasureLine.of(record.scores());
        var work = OpenWork.of(record.course().sessions());
        if (agenda == null) {
            return new NowView(
                    words.say("desk.now.no-protocol"),
                    null,
                    record.course().understanding().endedOn() != null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    work,
                    scores);
        }
        var over = agenda.left() == 0;
        return new NowView(
                say(agenda.sentence(), words),
                agenda,
                over,
                agenda.due().stream()
                        .map(due -> AgendaTask.of(library, due.task(), due.strength()))
                        .toList(),
                over || protocol == null ? List.of() : measures(record, agenda.session(), protocol),
                agenda.missing().stream()
                        .map(missing ->
                                new Missed(
                                        AgendaTask.of(library, missing.task(), missing.strength()),
                                        missing.by()))
                        .toList(),
                agenda.worrying().stream().map(worry -> worrying(worry, words)).toList(),
                done(agenda, library, words),
                work,
                scores);
    }

    /// What is due at a session and has not come in yet.
    static List<Instrument> measures(ClientRecord record, int session, Protocol protocol) {
        var row = record.row("S" + session);
        return protocol.measuresAt(session, record.course().understanding().focus()).stream()
                .filter(planned -> planned.isDue())
                .flatMap(planned ->
                        record.scores().instruments().find(planned.instrument()).stream())
                .filter(instrument -> row == null || row.of(instrument.shortName()).isEmpty())
                .toList();
    }

    private static Worrying worrying(Agenda.Worry worry, Words words) {
        var rule = worry.rule().replace('_', '-');
        var risk =
                worry.rule().startsWith("risk")
                        || Arrays.stream(Flag.Kind.values())
                                .anyMatch(kind -> kind.risk() && kind.word().equals(worry.rule()));
        return new Worrying(
                say(worry.why(), words),
                worry.point(),
                words.has("desk.rule." + rule) ? words.say("desk.rule." + rule) : rule,
                risk);
    }

    private static List<Accomplished> done(Agenda agenda, Protocols library, Words words) {
        var points = new LinkedHashMap<String, List<String>>();
        var proofs = new LinkedHashMap<String, Sentence>();
        for (var done : agenda.done()) {
            points.computeIfAbsent(done.task(), _ -> new ArrayList<>()).add(done.point());
            if (done.proof() == null) {
                proofs.remove(done.task());
            } else {
                proofs.put(done.task(), done.proof());
            }
        }
        return points.entrySet().stream()
                .map(entry -> {
                    var proof = proofs.get(entry.getKey());
                    return new Accomplished(
                            AgendaTask.of(library, entry.getKey(), Strength.HINT),
                            entry.getValue(),
                            proof == null ? null : say(proof, words));
                })
                .toList();
    }

    static String say(Sentence sentence, Words words) {
        return words.say(sentence.code(), sentence.arguments().toArray());
    }

    /// The day of the next session, where one is arranged.
    public @Nullable LocalDate on() {
        return agenda == null ? null : agenda.on();
    }
}
