package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.StreamId;
import care.kith.entry.When;
import care.kith.guide.ClientRecord;
import care.kith.page.Page;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import care.kith.safety.Risk.Positive;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Records what was asked and found after a positive risk answer; that closes its alert.
@Controller
class RiskController {

    private final Casebook casebook;
    private final CoursePage pages;

    RiskController(Casebook casebook, CoursePage pages) {
        this.casebook = casebook;
        this.pages = pages;
    }

    /// An answer is addressed by its contact, or by its day where it has none.
    static String contact(Positive open) {
        return Objects.requireNonNullElse(open.point(), open.date().toString());
    }

    static String path(StreamId client, Positive open) {
        return "/clients/" + client + "/risk/" + contact(open);
    }

    @GetMapping("/clients/{client}/risk/{contact}")
    Page show(MayRead leave, @PathVariable String contact) {
        var record = pages.look(leave);
        return page(leave, record, known(record, contact))
                .with("writes", leave instanceof MayWrite);
    }

    @PostMapping("/clients/{client}/risk/{contact}")
    Object enquire(
            MayWrite leave,
            @PathVariable String contact,
            @RequestParam UUID token,
            @RequestParam String enquiry,
            @RequestParam String plan) {
        var record = pages.look(leave);
        var open = known(record, contact);
        if (enquiry.isBlank() || plan.isBlank()) {
            return page(leave, record, open)
                    .with("writes", true)
                    .with("enquiry", enquiry)
                    .with("plan", plan)
                    .with("faulty", true)
                    .status(422);
        }
        var told =
                new RiskEnquiry(
                        null,
                        open.instrument().equals("phq9") ? Integer.valueOf(open.level()) : null,
                        open.instrument().equals("epds") ? Integer.valueOf(open.level()) : null,
                        enquiry.strip(),
                        plan.strip());
        var outcome =
                casebook.carry(
                        leave,
                        token,
                        pages.fold(),
                        state -> state.risk().enquire(contact(open), told, When.day(day(open))));
        return switch (outcome) {
            case Done<ClientRecord> _ ->
                    SessionsController.leadTo(CoursePlace.NOW.path(leave.client()));
            case Declined<ClientRecord>(var state, var why) ->
                    page(leave, state, open).with("writes", true).refused(why.code());
        };
    }

    /// An answer without a contact is met by its day; any other by its contact, on the day it is
    /// asked.
    private java.time.LocalDate day(Positive open) {
        return open.point() == null ? open.date() : pages.today();
    }

    private Page page(MayRead leave, ClientRecord record, Positive open) {
        return pages.of("desk/risk", leave, record, CoursePlace.MEASURES)
                .with("answer", open)
                .with("met", met(record, open))
                .with("token", pages.token().toString());
    }

    private static @Nullable RiskEnquiry met(ClientRecord record, Positive open) {
        return record.risk().open().contains(open)
                ? null
                : record.risk().enquiries().stream()
                        .filter(met ->
                                met.point().equals(open.point()) || open.date().equals(met.date()))
                        .map(met -> met.told())
                        .findFirst()
                        .orElse(null);
    }

    private static Positive known(ClientRecord record, String contact) {
        return record.risk().positives().stream()
                .filter(positive -> contact(positive).equals(contact))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
