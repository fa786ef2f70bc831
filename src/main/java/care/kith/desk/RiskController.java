package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.entry.EntryId;
import care.kith.entry.SafetyEntry.RiskEnquiry;
import care.kith.entry.StreamId;
import care.kith.guide.ClientRecord;
import care.kith.page.Page;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import care.kith.safety.Alert;
import care.kith.safety.Risk.Answered;
import care.kith.safety.RiskCommand.RecordEnquiry;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Records what was asked and found after a positive risk answer; that closes its alert.
@Controller
class RiskController {

    private final Casebook casebook;
    private final CoursePage pages;

    RiskController(Casebook casebook, CoursePage pages) {
        this.casebook = casebook;
        this.pages = pages;
    }

    static String path(StreamId client, EntryId answer) {
        return "/clients/" + client + "/risk/" + answer;
    }

    @GetMapping("/clients/{client}/risk/{answer}")
    Object show(MayRead leave, @PathVariable String answer) {
        var record = pages.look(leave);
        var answered = known(record, answer);
        return answered == null
                ? leadToNow(leave)
                : page(leave, record, answered).with("writes", leave instanceof MayWrite);
    }

    @PostMapping("/clients/{client}/risk/{answer}")
    Object enquire(
            MayWrite leave,
            @PathVariable String answer,
            @RequestParam UUID token,
            @RequestParam String enquiry,
            @RequestParam String plan) {
        var record = pages.look(leave);
        var answered = known(record, answer);
        if (answered == null) {
            return leadToNow(leave);
        }
        if (enquiry.isBlank() || plan.isBlank()) {
            return page(leave, record, answered)
                    .with("writes", true)
                    .with("enquiry", enquiry)
                    .with("plan", plan)
                    .with("faulty", true)
                    .status(422);
        }
        var command = command(answered, enquiry.strip(), plan.strip());
        return switch (casebook.carry(
                leave, token, pages.fold(), state -> state.risk().decide(command))) {
            case Done<ClientRecord> _ -> leadToNow(leave);
            case Declined<ClientRecord>(var state, var why) ->
                    page(leave, state, answered).with("writes", true).refused(why.code());
        };
    }

    /// An answer that belongs to no contact is met under the day of its answer.
    private RecordEnquiry command(Answered answered, String enquiry, String plan) {
        var epds = answered.instrument().equals("epds");
        var value = Integer.valueOf(answered.value());
        return new RecordEnquiry(
                Objects.requireNonNullElse(answered.point(), answered.date().toString()),
                pages.today(),
                new RiskEnquiry(null, epds ? null : value, epds ? value : null, enquiry, plan));
    }

    private Page page(MayRead leave, ClientRecord record, Answered answered) {
        var met = record.risk().enquiryAfter(answered);
        return pages.of("desk/risk", leave, record, CoursePlace.MEASURES)
                .with("answer", answered)
                .with("urgent", record.risk().grade(answered) == Alert.Grade.HIGH)
                .with("met", met == null ? null : met.enquiry())
                .with("token", pages.token().toString());
    }

    private static ResponseEntity<Void> leadToNow(MayRead leave) {
        return SessionsController.leadTo(CoursePlace.NOW.path(leave.client()));
    }

    /// An answer that was corrected since is known no more.
    private static @Nullable Answered known(ClientRecord record, String answer) {
        return record.risk().answers().stream()
                .filter(one -> one.isPositive() && one.id().toString().equals(answer))
                .findFirst()
                .orElse(null);
    }
}
