package care.kith.people;

import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import care.kith.page.Page;
import care.kith.page.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// Shows a recovery sheet and has it typed back: at the first start, and whenever an owner makes a
/// new one.
@Controller
@RequestMapping("/sheet")
class SheetController {

    private final RecoverySheets sheets;
    private final Practice practice;
    private final SignIn signIn;
    private final Words words;

    SheetController(RecoverySheets sheets, Practice practice, SignIn signIn, Words words) {
        this.sheets = sheets;
        this.practice = practice;
        this.signIn = signIn;
        this.words = words;
    }

    /// The words while they may be shown; otherwise an owner is offered a new sheet.
    @GetMapping
    Object show(HttpSession session, @Nullable Principal who) {
        var shown = sheets.shown(session);
        if (shown != null) {
            return Page.of("people/sheet")
                    .plain()
                    .titled(words.say("people.sheet.title"))
                    .with("sheet", shown.words());
        }
        var member = who == null ? null : practice.staff().member(StaffId.of(who.getName()));
        return member == null || !member.is(Role.OWNER) ? new RedirectView("/") : renewing();
    }

    @PostMapping
    Object renew(
            HttpServletRequest request,
            Member who,
            @RequestParam(defaultValue = "") String password) {
        var refusal = signIn.again(who, password);
        if (refusal != null) {
            return renewing().refused(refusal.code());
        }
        var session = request.getSession();
        request.changeSessionId();
        sheets.renew(session, who);
        return new RedirectView("/sheet");
    }

    @GetMapping("/typed-back")
    Object ask(HttpSession session) {
        return sheets.shown(session) == null ? new RedirectView("/sheet") : typedBack();
    }

    @PostMapping("/typed-back")
    Object check(HttpSession session, @RequestParam String typed) {
        var shown = sheets.shown(session);
        if (shown == null) {
            return new RedirectView("/sheet");
        }
        if (!shown.says(typed)) {
            return typedBack().refused(PeopleRefusal.SHEET_MISTYPED.code());
        }
        sheets.confirm(session, shown);
        if (!shown.by().equals(Practice.FOUNDING)) {
            return new RedirectView("/staff?said=sheet");
        }
        session.invalidate();
        return new RedirectView("/signin?said=ready");
    }

    private Page renewing() {
        return Page.of("people/sheet-new")
                .titled(words.say("people.sheet.title"))
                .at("staff")
                .with("why", words.say(why(practice.staff())));
    }

    private static String why(Staff staff) {
        if (staff.recovered() != null) {
            return "people.sheet.used";
        }
        return staff.sheetConfirmed() ? "people.sheet.confirmed" : "people.sheet.waits";
    }

    private Page typedBack() {
        return Page.of("people/typed-back").plain().titled(words.say("people.typed-back.title"));
    }
}
