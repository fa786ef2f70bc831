package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.desk.AnswerForm.Reading.Faulty;
import care.kith.desk.AnswerForm.Reading.Ready;
import care.kith.entry.MeasureEntry.MeasureAnswered;
import care.kith.guide.ClientRecord;
import care.kith.measure.Instrument;
import care.kith.measure.Instruments;
import care.kith.measure.Recording;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayWrite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return switch (form.read(known)) {
            case Faulty(var field, var code, var item) ->
                    page(leave, pages.look(leave), known, form)
                            .with("faulty", field)
                            .with("fault", words.say(code, item))
                            .status(422);
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
                    page(leave, record, instrument, form)
                            .with("faulty", "line")
                            .with("fault", words.say(why.code(), 0))
                            .status(422);
            case Done<ClientRecord>(var record) ->
                    SessionsController.leadTo(next(leave, record, answered));
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

    private Page page(MayWrite leave, ClientRecord record, Instrument instrument, AnswerForm form) {
        var today = pages.today();
        return pages.of("desk/answer", leave, record, CoursePlace.MEASURES)
                .with("instrument", instrument)
                .with("items", items(instrument))
                .with("options", options(instrument))
                .with("form", form)
                .with("points", points(record, today))
                .with("today", today.toString())
                .with("token", pages.token().toString());
    }

    private List<String> items(Instrument instrument) {
        var items = new ArrayList<String>();
        for (int item = 1; item <= instrument.answers().count(); item++) {
            items.add(CameIn.item(instrument, item, words));
        }
        return items;
    }

    /// The words of the answers where they may be shown; else none.
    private static List<String> options(Instrument instrument) {
        return instrument.wording().isEmpty()
                ? List.of()
                : instrument.wording().getFirst().options();
    }

    /// The contacts an answer can belong to: the next session first, then those held, latest first.
    static List<String> points(ClientRecord record, LocalDate today) {
        var points = new LinkedHashSet<String>();
        var sessions = record.course().sessions();
        sessions.all().stream()
                .filter(session -> session.date().equals(today))
                .map(session -> session.point())
                .filter(Objects::nonNull)
                .forEach(points::add);
        if (record.course().understanding().endedOn() == null) {
            points.add("S" + (sessions.lastNumber() + 1));
        }
        sessions.attended().reversed().stream()
                .map(session -> session.point())
                .filter(Objects::nonNull)
                .forEach(points::add);
        points.addAll(List.of("FU3", "FU6", "FU12"));
        return List.copyOf(points);
    }

    private Instrument known(String name) {
        return instruments
                .find(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
