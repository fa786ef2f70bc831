package care.kith.caseload;

import care.kith.casebook.Casebook;
import care.kith.casebook.Outcome.Declined;
import care.kith.casebook.Outcome.Done;
import care.kith.course.Course;
import care.kith.entry.StreamId;
import care.kith.page.Page;
import care.kith.page.Words;
import care.kith.people.Leaves;
import care.kith.people.Member;
import care.kith.people.Practice;
import care.kith.protocol.Protocols;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Adds a client under the therapist who is signed in. A form that is sent twice adds one.
@Controller
class NewClientController {

    private static final int FORMS_REMEMBERED = 1000;

    private final Casebook casebook;
    private final Practice practice;
    private final Leaves leaves;
    private final Protocols protocols;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Words words;

    private final Map<UUID, StreamId> registered =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, StreamId> eldest) {
                    return size() > FORMS_REMEMBERED;
                }
            };

    NewClientController(
            Casebook casebook,
            Practice practice,
            Leaves leaves,
            Protocols protocols,
            InstantSource clock,
            RandomGenerator random,
            Words words) {
        this.casebook = casebook;
        this.practice = practice;
        this.leaves = leaves;
        this.protocols = protocols;
        this.clock = clock;
        this.random = random;
        this.words = words;
    }

    @GetMapping("/clients/new")
    Page show() {
        return page(NewClientForm.blank(new UUID(random.nextLong(), random.nextLong())), Map.of());
    }

    @PostMapping("/clients")
    Object add(Member who, NewClientForm form) {
        var faults = form.faults(protocols, today());
        var protocol = form.chosen(protocols);
        var token = form.token();
        if (!faults.isEmpty() || protocol == null) {
            return page(form, faults).status(422);
        }
        if (token == null) {
            return page(
                            NewClientForm.blank(new UUID(random.nextLong(), random.nextLong())),
                            Map.of())
                    .refused("caseload.new.refused.form");
        }
        var id = register(who, token);
        var leave = id == null ? null : leaves.toWrite(who.id(), id);
        if (id == null || leave == null) {
            return page(form, Map.of()).refused("caseload.new.refused.therapist");
        }
        var client = new NewClient(form, protocol, id, today());
        return switch (casebook.carry(leave, token, Course.FOLD, client::decide)) {
            case Done<Course> _ -> seeOther("/clients/" + id);
            case Declined<Course>(_, var why) -> page(form, Map.of()).refused(why.code());
        };
    }

    /// One client for one form, however often and however quickly it is sent.
    private @Nullable StreamId register(Member who, UUID form) {
        synchronized (registered) {
            var known = registered.get(form);
            var id = known == null ? practice.care().register(who.id(), who.id()) : known;
            if (id != null) {
                registered.put(form, id);
            }
            return id;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice.staff().zone());
    }

    private static RedirectView seeOther(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private Page page(NewClientForm form, Map<String, String> faults) {
        return Page.of("caseload/newclient")
                .titled(words.say("caseload.new.title"))
                .at("clients")
                .with("form", form)
                .with("faults", said(faults))
                .with("protocols", protocols.all());
    }

    private Map<String, String> said(Map<String, String> faults) {
        var said = new LinkedHashMap<String, String>();
        faults.forEach((field, key) -> said.put(field, words.say(key)));
        return said;
    }
}
