package care.kith.desk;

import care.kith.guide.Agenda;
import care.kith.guide.Agenda.Sentence;
import care.kith.guide.ClientRecord;
import care.kith.page.Words;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What matters now in a course: one sentence, then the agenda of the next session, then the
/// figures. `next` is null where no session is left, or where nobody knows the protocol.
public record NowView(
        String sentence,
        @Nullable NextSession next,
        List<Worry> worrying,
        SoFar soFar,
        List<MeasureLine> scores) {

    public NowView {
        worrying = List.copyOf(worrying);
        scores = List.copyOf(scores);
    }

    static NowView of(
            ClientRecord record,
            @Nullable Agenda agenda,
            @Nullable Protocol protocol,
            Protocols library,
            Words words) {
        var scores = MeasureLine.of(record.scores());
        var soFar = SoFar.of(record, agenda, library, words);
        if (agenda == null) {
            return new NowView(words.say("desk.now.no-protocol"), null, List.of(), soFar, scores);
        }
        return new NowView(
                say(agenda.sentence(), words),
                agenda.left() == 0 ? null : NextSession.of(record, agenda, protocol, library),
                agenda.worrying().stream().map(worry -> Worry.of(worry, words)).toList(),
                soFar,
                scores);
    }

    static String say(Sentence sentence, Words words) {
        return words.say(sentence.code(), sentence.arguments().toArray());
    }
}
