package care.kith.guide;

import care.kith.entry.Stated;
import care.kith.guide.Agenda.Sentence;
import care.kith.measure.Change;
import care.kith.measure.Mania;
import care.kith.measure.Verdict;
import care.kith.protocol.Protocol;

/// The one sentence for a tired reader: risk first, then a raised mania score, then the ending,
/// then how things have gone.
record Opening(int openAlerts, Change change, Protocol protocol, int session, boolean over) {

    Sentence sentence() {
        if (openAlerts > 0) {
            return Sentence.of("guide.sentence.risk", openAlerts);
        }
        if (change.mania() == Mania.RAISED) {
            return Sentence.of("guide.sentence.mania");
        }
        var verdict = Stated.word(Verdict.of(change)).replace('_', '-');
        if (over) {
            return Sentence.of("guide.sentence.over." + verdict);
        }
        var left = protocol.leftAt(session);
        if (session == 1) {
            return Sentence.of("guide.sentence.first", protocol.sessions());
        }
        if (session >= protocol.endingOpensAt()) {
            return Sentence.of("guide.sentence.ending." + verdict, left);
        }
        if (session == protocol.midSession()) {
            return Sentence.of("guide.sentence.mid." + verdict, left);
        }
        return Sentence.of("guide.sentence." + verdict, session, left);
    }
}
