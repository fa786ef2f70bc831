package care.kith.page;

import java.util.Locale;

/// How a constant is spelled in classes and keys: `RELIABLY_BETTER` is `reliably-better`.
final class Code {

    private Code() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
