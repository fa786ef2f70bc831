package care.kith.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What stands first in an entry's text and tells how to read the rest. It is found without reading
/// the text as JSON, which is done once it is known as what.
record Label(String kind, int version) {

    private static final byte[] KIND = bytes("{\"kind\":\"");
    private static final byte[] VERSION = bytes("\",\"version\":");

    /// @throws UnknownEntry when the text does not begin as every entry's text does
    static Label of(byte[] json) {
        int end = KIND.length;
        while (end < json.length && json[end] != '"') {
            end++;
        }
        int at = end + VERSION.length;
        if (at >= json.length
                || !Arrays.equals(json, 0, KIND.length, KIND, 0, KIND.length)
                || !Arrays.equals(json, end, at, VERSION, 0, VERSION.length)) {
            throw new UnknownEntry("without a kind", 0);
        }
        int version = 0;
        while (at < json.length && Character.isDigit(json[at])) {
            version = 10 * version + json[at++] - '0';
        }
        var kind = new String(json, KIND.length, end - KIND.length, StandardCharsets.US_ASCII);
        return new Label(kind, version);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
