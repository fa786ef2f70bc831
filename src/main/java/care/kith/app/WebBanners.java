package care.kith.app;

import care.kith.journal.Finding;
import care.kith.journal.Strongroom;
import care.kith.page.Frame.Banner;
import care.kith.page.Frame.Weight;
import care.kith.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// What everybody should know now, above every page: that nothing can be written, what the start
/// found amiss, and where the passphrase lies. It names no record, because anybody may see it.
final class WebBanners {

    private final Strongroom strongroom;
    private final BooleanSupplier passphraseInEnvironment;
    private final Words words;
    private final boolean demonstration;

    WebBanners(
            Strongroom strongroom,
            Words words,
            boolean demonstration,
            BooleanSupplier passphraseInEnvironment) {
        this.strongroom = strongroom;
        this.passphraseInEnvironment = passphraseInEnvironment;
        this.words = words;
        this.demonstration = demonstration;
    }

    List<Banner> now() {
        var banners = new ArrayList<Banner>();
        if (strongroom.state() == Strongroom.State.OPEN) {
            journal(banners);
        }
        if (demonstration) {
            banners.add(new Banner(Weight.NOTE, words.say("people.banner.demonstration"), null));
        } else if (passphraseInEnvironment.getAsBoolean()) {
            banners.add(
                    new Banner(
                            Weight.WARNING,
                            words.say("people.banner.passphrase-in-environment"),
                            null));
        }
        return banners;
    }

    private void journal(List<Banner> banners) {
        var hindrance = strongroom.journal().readOnly();
        if (hindrance != null) {
            banners.add(new Banner(Weight.WARNING, words.of("journal.hindrance", hindrance), null));
        }
        var findings = strongroom.journal().opening().findings();
        for (var kind : Finding.Kind.values()) {
            var found = findings.stream().filter(it -> it.kind() == kind).toList();
            if (!found.isEmpty()) {
                banners.add(new Banner(weight(kind), sentence(kind, found), null));
            }
        }
    }

    private static Weight weight(Finding.Kind kind) {
        return kind == Finding.Kind.REPAIRED ? Weight.NOTE : Weight.WARNING;
    }

    private String sentence(Finding.Kind kind, List<Finding> found) {
        var records = found.stream().map(Finding::stream).filter(Objects::nonNull).distinct();
        var entries = found.stream().filter(it -> it.to() > 0);
        long number = entries.mapToLong(it -> it.to() - it.from() + 1).sum();
        return switch (kind) {
            case MISSING -> words.say("journal.found.missing", number, records.count());
            case DAMAGED -> words.say("journal.found.damaged", number, records.count());
            case REPAIRED -> words.say("journal.found.repaired", number, records.count());
            case HEAD -> words.say("journal.found.head");
            case KEYS -> words.say("journal.found.keys");
        };
    }
}
