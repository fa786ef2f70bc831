package care.kith.desk;

import care.kith.guide.Agenda;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The session that comes next and what it asks for; `on` is its day where one is arranged, and
/// `left` counts it.
public record NextSession(
        int number,
        @Nullable LocalDate on,
        int left,
        List<AgendaTask> due,
        List<Instrument> measures) {

    public NextSession {
        due = List.copyOf(due);
        measures = List.copyOf(measures);
    }

    static NextSession of(
            ClientRecord record, Agenda agenda, @Nullable Protocol protocol, Protocols library) {
        return new NextSession(
                agenda.session(),
                agenda.on(),
                agenda.left(),
                agenda.due().stream()
                        .map(due -> AgendaTask.of(library, due.task(), due.strength()))
                        .toList(),
                protocol == null ? List.of() : measures(record, agenda.session(), protocol));
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
}
