package care.kith.desk;

import care.kith.casebook.Refusal;
import java.util.Locale;

/// Why the desk does not do what a form asks.
enum DeskRefusal implements Refusal {
    VIOLENCE_NOT_ASKED,
    DATE_MISSING;

    @Override
    public String code() {
        return "desk.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
