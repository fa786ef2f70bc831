package care.kith.protocol;

import care.kith.entry.CourseEntry.ProtocolChoice;

/// A protocol as agreed for one course: its rules, with the course's own number of sessions and its
/// own phases.
final class AgreedProtocol {

    private AgreedProtocol() {}

    static Protocol of(Protocol file, ProtocolChoice choice) {
        var total = choice.plannedSessions() == null ? file.sessions() : choice.plannedSessions();
        var before = choice.preSessions() == null ? file.preSessions() : choice.preSessions();
        var agreed =
                choice.phases() == null
                        ? AgreedPhases.stretched(file.phases(), file.sessions(), total)
                        : AgreedPhases.of(file.phases(), choice.phases());
        var half =
                file.midcourse() == null || total == file.sessions()
                        ? file.midcourse()
                        : new Midcourse(Math.max(1, total / 2), file.midcourse().tasks());
        var rhythm = choice.frequency() == null ? file.frequency() : choice.frequency();
        var length =
                choice.minutes() == null
                        ? file.minutes()
                        : new Minutes(choice.minutes(), choice.minutes());
        return new Protocol(
                file.id(),
                file.version(),
                file.language(),
                file.name(),
                file.forWhom(),
                file.source(),
                total,
                before,
                rhythm,
                length,
                file.areas(),
                agreed,
                half,
                file.reviewEvery(),
                file.measures(),
                file.ending(),
                file.rules(),
                file.cautions());
    }
}
