package care.kith.app;

import care.kith.entry.PracticeEntry.Role;
import care.kith.page.Frame;
import care.kith.page.Frame.Banner;
import care.kith.page.Frame.Weight;
import care.kith.page.Words;
import care.kith.people.Member;
import care.kith.people.Practice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page says above itself: who is signed in, and what they should know now.
final class WebFrame {

    private final Practice practice;
    private final WebBanners everybodys;
    private final Words words;

    WebFrame(Practice practice, WebBanners everybodys, Words words) {
        this.practice = practice;
        this.everybodys = everybodys;
        this.words = words;
    }

    Frame around(@Nullable Member who) {
        var owner = who != null && who.is(Role.OWNER);
        return new Frame(who == null ? null : who.name(), owner, banners(owner));
    }

    /// The recovery sheet is an owner's to type back, and is asked for until it is.
    private List<Banner> banners(boolean owner) {
        var banners = new ArrayList<>(everybodys.now());
        if (owner && !practice.staff().sheetConfirmed()) {
            banners.add(new Banner(Weight.WARNING, words.say("people.banner.sheet"), "/sheet"));
        }
        return banners;
    }
}
