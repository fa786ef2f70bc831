package care.kith.caseload;

import care.kith.entry.CourseEntry.ProtocolChoice;
import care.kith.measure.Instrument;
import care.kith.measure.Instrument.Direction;
import care.kith.measure.Instruments;
import care.kith.protocol.Protocol;
import care.kith.protocol.Protocols;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the library knows of the protocol and the main measure of a client on a list.
final class TodayLibrary {

    /// Where a protocol is not in the library: the ending opens with four sessions left.
    private static final int LEFT_AT_ENDING = 4;

    private final Protocols protocols;
    private final Instruments instruments;

    TodayLibrary(Protocols protocols, Instruments instruments) {
        this.protocols = protocols;
        this.instruments = instruments;
    }

    @Nullable Protocol protocol(Summary summary) {
        var id = summary.protocol();
        if (id == null) {
            return null;
        }
        return protocols.agreed(
                new ProtocolChoice(
                        id, Math.max(1, summary.planned()), null, null, null, null, null));
    }

    @Nullable Instrument instrument(Summary summary) {
        var name = summary.measure();
        return name == null ? null : instruments.find(name).orElse(null);
    }

    /// The name that people call the main measure by.
    @Nullable String measure(Summary summary) {
        var instrument = instrument(summary);
        return instrument == null ? null : instrument.id();
    }

    Direction direction(Summary summary) {
        var instrument = instrument(summary);
        return instrument == null ? Direction.LOWER_IS_BETTER : instrument.direction();
    }

    int endingOpensAt(Summary summary) {
        var protocol = protocol(summary);
        return protocol == null
                ? Math.max(1, summary.planned() - LEFT_AT_ENDING + 1)
                : protocol.endingOpensAt(summary.planned());
    }

    List<Integer> followUpMonths(Summary summary) {
        var protocol = protocol(summary);
        return protocol == null ? List.of() : protocol.ending().followUpMonths();
    }
}
