package care.kith.entry;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// A day, month, year or words; a year that was written as a number stays a number.
final class WhenJson {

    private WhenJson() {}

    static final class Writer extends ValueSerializer<When> {
        @Override
        public void serialize(When when, JsonGenerator out, SerializationContext context) {
            if (when.bareYear()) {
                out.writeNumber(Integer.parseInt(when.text()));
            } else {
                out.writeString(when.text());
            }
        }
    }

    static final class Reader extends ValueDeserializer<When> {
        @Override
        public When deserialize(JsonParser in, DeserializationContext context) {
            var bareYear = in.hasToken(JsonToken.VALUE_NUMBER_INT);
            if (!bareYear && !in.hasToken(JsonToken.VALUE_STRING)) {
                return (When) context.handleUnexpectedToken(When.class, in);
            }
            var text = in.getString();
            try {
                return new When(text, bareYear);
            } catch (IllegalArgumentException e) {
                return (When)
                        context.handleWeirdStringValue(When.class, text, "%s", e.getMessage());
            }
        }
    }
}
