package care.kith.journal;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// What stands first in an entry's text and tells how to read the rest.
record Label(String kind, int version) {

    /// @throws UnknownEntry when the text does not begin as every entry's text does
    static Label of(JsonMapper mapper, byte[] json) {
        try (var in = mapper.createParser(json)) {
            in.nextToken();
            if ("kind".equals(in.nextName()) && in.nextToken() == JsonToken.VALUE_STRING) {
                var kind = in.getString();
                if ("version".equals(in.nextName())
                        && in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                    return new Label(kind, in.getIntValue());
                }
            }
            throw new UnknownEntry("without a kind", 0);
        }
    }
}
