package care.kith.measure;

import care.kith.casebook.Refusal;
import java.util.Locale;

/// Why an answered measure was not taken into the record.
public enum MeasureRefusal implements Refusal {
    UNKNOWN_INSTRUMENT,
    NOTHING_ANSWERED,
    WRONG_ITEM_COUNT,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    TOTAL_OUT_OF_RANGE,
    TOTAL_DISAGREES,
    RISK_ITEM_DISAGREES,
    NO_INSTRUMENT_NAMED;

    @Override
    public String code() {
        return "measure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
