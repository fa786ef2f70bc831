package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.entry.EntryId;
import care.kith.entry.StreamId;
import care.kith.guide.ClientRecord;
import care.kith.page.Page;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import care.kith.safety.Alert;
import care.kith.safety.Risk.Answered;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                ? SeeOther.to(CoursePlace.NOW.path(leave.client()))
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
            return SeeOther.to(CoursePlace.NOW.path(leave.client()));
        }
        var typed = new EnquiryForm(enquiry, plan);
        if (!typed.isWhole()) {
            return page(leave, record, answered)
                    .with("writes", true)
                    .with("enquiry", enquiry)
                    .with("plan", plan)
                    .with("faulty", true)
                    .status(422);
        }
        var command = typed.about(answered, pages.today());
        return switch (casebook.carry(
                leave, token, pages.fold(), state -> state.risk().decide(command))) {
            case Done<ClientRecord> _ -> SeeOther.to(CoursePlace.NOW.path(leave.client()));
            case Declined<ClientRecord>(var state, var why) ->
                    page(leave, state, answered).with("writes", true).refused(why.code());
        };
    }

    private Page page(MayRead leave, ClientRecord record, Answered answered) {
        var met = record.risk().enquiryAfter(answered);
        return pages.of("desk/risk", leave, record, CoursePlace.MEASURES)
                .with("answer", answered)
                .with("urgent", record.risk().grade(answered) == Alert.Grade.HIGH)
                .with("met", met == null ? null : met.enquiry())
                .with("token", pages.token().toString());
    }

    /// An answer that was corrected since is known no more.
    private static @Nullable Answered known(ClientRecord record, String answer) {
        return record.risk().answers().stream()
                .filter(one -> one.isPositive() && one.id().toString().equals(answer))
                .findFirst()
                .orElse(null);
    }
}
