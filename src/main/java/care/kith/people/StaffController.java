package care.kith.people;

import care.kith.entry.PracticeEntry.CareRole;
import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import care.kith.page.Page;
import care.kith.page.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// The staff as their owner sees them, and whose clients are whose.
@Controller
class StaffController {

    private static final Map<String, String> NOTICES =
            Map.of(
                    "assigned", "people.staff.said-assigned",
                    "sheet", "people.staff.said-sheet");

    private final Practice practice;
    private final SignIn signIn;
    private final InstantSource clock;
    private final Words words;

    StaffController(Practice practice, SignIn signIn, InstantSource clock, Words words) {
        this.practice = practice;
        this.signIn = signIn;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/staff")
    Page show(Member who, @RequestParam(required = false) @Nullable String said) {
        var notice = said == null ? null : NOTICES.get(said);
        var page = page(who);
        return notice == null ? page : page.with("said", words.say(notice));
    }

    @PostMapping("/staff/assignments")
    Object assign(
            Member who,
            @RequestParam String therapist,
            @RequestParam String to,
            @RequestParam CareRole as,
            @RequestParam(defaultValue = "") String password) {
        var from = id(therapist);
        var whom = id(to);
        return change(
                who,
                password,
                from == null || whom == null ? null : new Assignment(from, whom, as));
    }

    @PostMapping("/staff/assignments/end")
    Object end(
            Member who,
            @RequestParam String therapist,
            @RequestParam String supervisor,
            @RequestParam(defaultValue = "") String password) {
        var from = id(therapist);
        var whom = id(supervisor);
        return change(
                who,
                password,
                from == null || whom == null ? null : new SupervisionEnd(from, whom));
    }

    private Object change(Member who, String password, @Nullable CareChange change) {
        if (change == null) {
            return page(who).refused(PeopleRefusal.UNKNOWN_STAFF.code());
        }
        var refusal = signIn.again(who, password);
        if (refusal == null) {
            refusal = practice.care().change(who.id(), change);
        }
        return refusal == null
                ? new RedirectView("/staff?said=assigned")
                : page(who).refused(refusal.code());
    }

    static @Nullable StaffId id(String text) {
        try {
            return StaffId.of(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    Page page(Member who) {
        var staff = practice.staff();
        var rows = StaffRow.all(staff, who.id(), clock.instant());
        return Page.of("people/staff")
                .titled(words.say("people.staff.title"))
                .at("staff")
                .with("staff", rows)
                .with("clients", staff.clientCount())
                .with("giving", rows.stream().filter(row -> row.treats() > 0).toList())
                .with("treating", with(rows, Role.THERAPIST))
                .with("supervising", with(rows, Role.SUPERVISOR))
                .with("ending", rows.stream().filter(row -> row.supervises() > 0).toList());
    }

    private static List<StaffRow> with(List<StaffRow> rows, Role role) {
        return rows.stream().filter(row -> row.member().is(role) && !row.self()).toList();
    }
}
