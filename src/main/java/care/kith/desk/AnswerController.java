package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.desk.AnswerReading.Faulty;
import care.kith.desk.AnswerReading.Ready;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.measure.Instruments;
import care.kith.measure.Recording;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayWrite;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Takes one answered questionnaire in. A positive risk answer leads at once to what was asked
/// about it.
@Controller
class AnswerController {

    private final Casebook casebook;
    private final CoursePage pages;
    private final Instruments instruments;
    private final Words words;

    AnswerController(Casebook casebook, CoursePage pages, Instruments instruments, Words words) {
        this.casebook = casebook;
        this.pages = pages;
        this.instruments = instruments;
        this.words = words;
    }

    @GetMapping("/clients/{client}/measures/{instrument}")
    Page show(MayWrite leave, @PathVariable String instrument) {
        return page(leave, pages.look(leave), known(instrument), AnswerForm.EMPTY);
    }

    @PostMapping("/clients/{client}/measures/{instrument}")
    Object answer(
            MayWrite leave,
            @PathVariable String instrument,
            @RequestParam UUID token,
            @RequestParam Map<String, String> sent) {
        var known = known(instrument);
        var form = new AnswerForm(sent);
        return switch (AnswerReading.of(form, known)) {
            case Faulty(var field, var code, var item) ->
                    faulty(
                            page(leave, pages.look(leave), known, form),
                            field,
                            words.say(code, item));
            case Ready(var answered) -> take(leave, token, known, form, answered);
        };
    }

    private Object take(
            MayWrite leave,
            UUID token,
            Instrument instrument,
            AnswerForm form,
            MeasureAnswered answered) {
        var outcome =
                casebook.carry(
                        leave, token, pages.fold(), _ -> Recording.record(instruments, answered));
        return switch (outcome) {
            case Declined<ClientRecord>(var record, var why) ->
                    faulty(page(leave, record, instrument, form), "line", words.say(why.code(), 0));
            case Done<ClientRecord>(var record) -> SeeOther.to(next(leave, record, answered));
        };
    }

    private static String next(MayWrite leave, ClientRecord record, MeasureAnswered answered) {
        return record.risk().alerts().stream()
                .filter(alert ->
                        alert.date().equals(answered.date())
                                && alert.instrument().equals(answered.instrument()))
                .findFirst()
                .map(alert -> RiskController.path(leave.client(), alert.answer()))
                .orElse(CoursePlace.MEASURES.path(leave.client()) + "#" + answered.instrument());
    }

    private static Page faulty(Page page, String field, String fault) {
        return page.with("faulty", field).with("fault", fault).status(422);
    }

    private Page page(MayWrite leave, ClientRecord record, Instrument instrument, AnswerForm form) {
        var sheet = AnswerSheet.of(record, instrument, pages.today(), words);
        return pages.of("desk/answer", leave, record, CoursePlace.MEASURES)
                .with("sheet", sheet)
                .with("form", form)
                .with("today", pages.today().toString())
                .with("token", pages.token().toString());
    }

    private Instrument known(String name) {
        return instruments
                .find(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
