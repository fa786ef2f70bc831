package care.kith.casefile;

import care.kith.entry.Words.Attendance;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days of a case file: an undated fact takes the day of the first session that ticks its task,
/// else the day of the first session, else the earliest day that the file names at all.
record CaseDays(CaseFile file) {

    LocalDate of(@Nullable LocalDate stated, String... tasks) {
        if (stated != null) {
            return stated;
        }
        for (var task : tasks) {
            var ticked =
                    file.held().stream()
                            .filter(session ->
                                    session.tasksDone() != null
                                            && session.tasksDone().contains(task))
                            .map(CaseSession::date)
                            .min(LocalDate::compareTo);
            if (ticked.isPresent()) {
                return ticked.get();
            }
        }
        return first();
    }

    /// The day of session 1; see the type for what stands in for it.
    LocalDate first() {
        return file.held().stream()
                .filter(session -> !Integer.valueOf(0).equals(session.number()))
                .map(CaseSession::date)
                .min(LocalDate::compareTo)
                .orElseGet(this::earliest);
    }

    /// The day on which the record opens: of the referral, or whatever comes first.
    LocalDate earliest() {
        var client = file.client();
        var contract = client.contract();
        return Stream.of(
                        client.referral() == null ? null : client.referral().date(),
                        client.readiness() == null ? null : client.readiness().date(),
                        contract == null ? null : contract.start(),
                        contract == null ? null : contract.agreedOn(),
                        file.held().stream()
                                .map(CaseSession::date)
                                .min(LocalDate::compareTo)
                                .orElse(null),
                        client.scores() == null
                                ? null
                                : client.scores().stream()
                                        .map(CaseScores::date)
                                        .min(LocalDate::compareTo)
                                        .orElse(null))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no day is named anywhere: give the referral its date"));
    }

    /// The last day on which a session was attended; the end of the course where nothing else says
    /// so.
    LocalDate last() {
        return file.held().stream()
                .filter(session -> session.attendance().value() == Attendance.ATTENDED)
                .map(CaseSession::date)
                .max(LocalDate::compareTo)
                .orElseGet(this::first);
    }

    /// The next session's day, at which work between sessions is looked at; the same day after the
    /// last.
    LocalDate after(CaseSession session) {
        return file.held().stream()
                .map(CaseSession::date)
                .filter(date -> date.isAfter(session.date()))
                .min(LocalDate::compareTo)
                .orElse(session.date());
    }
}
