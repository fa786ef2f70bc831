package care.kith.app;

import care.kith.entry.PracticeEntry.Role;
import care.kith.entry.StaffId;
import care.kith.page.Format;
import care.kith.page.Frame;
import care.kith.page.Frame.Banner;
import care.kith.page.Frame.Weight;
import care.kith.page.Words;
import care.kith.people.Member;
import care.kith.people.Notice;
import care.kith.people.Practice;
import care.kith.people.Staff;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page says above itself: who is signed in, and what they should know now.
final class WebFrame {

    private final Practice practice;
    private final WebBanners everybodys;
    private final Words words;
    private final InstantSource clock;

    WebFrame(Practice practice, WebBanners everybodys, Words words, InstantSource clock) {
        this.practice = practice;
        this.everybodys = everybodys;
        this.words = words;
        this.clock = clock;
    }

    Frame around(@Nullable Member who) {
        var owner = who != null && who.is(Role.OWNER);
        return new Frame(who == null ? null : who.name(), owner, banners(who, owner));
    }

    /// The recovery sheet is an owner's to type back, and is asked for until it is.
    private List<Banner> banners(@Nullable Member who, boolean owner) {
        var banners = new ArrayList<>(everybodys.now());
        if (who != null) {
            for (var notice : practice.staff().notices(who.id(), clock.instant())) {
                banners.add(new Banner(Weight.WARNING, sentence(notice), null));
            }
        }
        if (owner && !practice.staff().sheetConfirmed()) {
            banners.add(new Banner(Weight.WARNING, sheet(practice.staff()), "/sheet"));
        }
        return banners;
    }

    private String sheet(Staff staff) {
        var recovered = staff.recovered();
        return recovered == null
                ? words.say("people.banner.sheet")
                : words.say(
                        "people.banner.recovered",
                        new Format(words.language()).moment(recovered, staff.zone()));
    }

    private String sentence(Notice notice) {
        var by = name(notice.by());
        var day = new Format(words.language()).day(notice.day());
        var other = name(notice.other());
        return switch (notice.kind()) {
            case PASSWORD_REMADE -> words.say("people.notice.password-remade", by, day);
            case CLIENTS_LEFT -> words.say("people.notice.clients-left", by, day, other);
            case CLIENTS_CAME -> words.say("people.notice.clients-came", by, day, other);
            case SUPERVISOR_CAME -> words.say("people.notice.supervisor-came", by, day, other);
        };
    }

    private String name(StaffId id) {
        var member = practice.staff().member(id);
        return member == null ? words.say("page.kith") : member.name();
    }
}
