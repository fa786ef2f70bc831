package care.kith.guide;

import care.kith.guide.Agenda.Sentence;
import care.kith.protocol.Protocol;
import java.time.LocalDate;
import java.util.Locale;

/// The one sentence for a tired reader: risk first, then the ending, then how things have gone.
record Opening(ClientRecord record, Protocol protocol, int session, boolean over, LocalDate day) {

    Sentence sentence() {
        var open = record.risk().alerts();
        if (!open.isEmpty()) {
            return Sentence.of("guide.sentence.risk", open.size());
        }
        var verdict =
                record.scores()
                        .change("phq9", "gad7")
                        .verdict()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
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
