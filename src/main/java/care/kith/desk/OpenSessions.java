package care.kith.desk;

import care.kith.course.Session;
import care.kith.course.Sessions;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Which appointments of a course can still be written about.
final class OpenSessions {

    private OpenSessions() {}

    /// An address that names no number names nothing.
    static int number(String appointment) {
        if (!appointment.matches("\\d{1,4}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Integer.parseInt(appointment);
    }

    /// Whether a note can still be written for this appointment, which may not be known yet.
    static boolean isOpen(Sessions sessions, int appointment) {
        var session = sessions.at(appointment);
        return session == null
                ? appointment == sessions.nextAppointment()
                : session.note() == null && (session.took() == null || session.attended());
    }

    /// The appointment that waits for its note, or else the one that comes next.
    static int next(Sessions sessions, LocalDate today) {
        return sessions.all().stream()
                .filter(session -> isOpen(sessions, session.appointment()))
                .filter(session -> session.took() != null || !session.date().isBefore(today))
                .min(Comparator.comparing(Session::date))
                .map(Session::appointment)
                .orElseGet(sessions::nextAppointment);
    }
}
