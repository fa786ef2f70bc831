package care.kith.entry;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// Identifiers, each as its text.
final class IdJson {

    private IdJson() {}

    static final class Writer<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> of;

        Reader(Class<T> type, Function<String, T> of) {
            this.type = type;
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, in));
            }
            var text = in.getString();
            try {
                return of.apply(text);
            } catch (IllegalArgumentException _) {
                return type.cast(
                        context.handleWeirdStringValue(type, text, "is not an identifier"));
            }
        }
    }
}
