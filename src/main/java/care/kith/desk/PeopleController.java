package care.kith.desk;

import care.kith.casebook.Casebook;
import care.kith.casebook.Decision;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.guide.ClientRecord;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.MayRead;
import care.kith.people.MayWrite;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The people in a client's life. A person moved to another ring stands there from today on; where
/// they stood before is kept.
@Controller
@RequestMapping("/clients/{client}/people")
class PeopleController {

    /// Whoever sends this asks for the part of the page that changed.
    private static final String PART = "HX-Request";

    private final Casebook casebook;
    private final CoursePage pages;
    private final Words words;

    PeopleController(Casebook casebook, CoursePage pages, Words words) {
        this.casebook = casebook;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    Page show(
            MayRead leave,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestHeader(name = PART, required = false) @Nullable String part) {
        var record = pages.look(leave);
        return part == null ? page(leave, record, on) : inventory(leave, record, on);
    }

    /// A disc that was dragged asks for the part of the page that changed; a form without script is
    /// sent back to the whole.
    @PostMapping("/placings")
    Object place(
            MayWrite leave,
            @RequestParam String person,
            @RequestParam int ring,
            @RequestHeader(name = PART, required = false) @Nullable String part) {
        if (ring < 0 || ring > 3) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var outcome = casebook.carry(leave, pages.fold(), record -> moved(record, person, ring));
        return switch (outcome) {
            case Done<ClientRecord>(var record) when part != null -> inventory(leave, record, null);
            case Done<ClientRecord> _ -> SeeOther.to(CoursePlace.PEOPLE.path(leave.client()));
            case Declined<ClientRecord>(var record, var why) ->
                    page(leave, record, null).refused(why.code());
        };
    }

    /// Moving somebody leaves the wish about them as it was.
    private Decision moved(ClientRecord record, String person, int ring) {
        var inventory = record.course().inventory();
        var known = inventory.known(person);
        var place = known == null ? null : known.place();
        return inventory.place(person, ring, place == null ? null : place.wish(), pages.today());
    }

    private Page page(MayRead leave, ClientRecord record, @Nullable LocalDate on) {
        return pages.of("desk/people", leave, record, CoursePlace.PEOPLE)
                .with("people", people(record, on))
                .with("action", action(leave));
    }

    private Page inventory(MayRead leave, ClientRecord record, @Nullable LocalDate on) {
        return Page.of("desk/inventory")
                .with("client", leave.client())
                .with("people", people(record, on))
                .with("action", action(leave));
    }

    private static @Nullable String action(MayRead leave) {
        return leave instanceof MayWrite
                ? CoursePlace.PEOPLE.path(leave.client()) + "/placings"
                : null;
    }

    private PeoplePage people(ClientRecord record, @Nullable LocalDate on) {
        return PeoplePage.of(record.course(), on, pages.today(), words);
    }
}
