package care.kith.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// A constant of a closed list, in lower case.
@SuppressWarnings({"rawtypes", "unchecked"})
final class WordJson {

    private WordJson() {}

    static final class Writer extends ValueSerializer<Enum> {
        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
            out.writeString(Stated.word(value));
        }
    }

    static final class Reader extends ValueDeserializer<Enum> {
        private final @Nullable Class<? extends Enum> list;

        Reader(@Nullable Class<? extends Enum> list) {
            this.list = list;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new Reader((Class<? extends Enum>) context.getContextualType().getRawClass());
        }

        @Override
        public Enum deserialize(JsonParser in, DeserializationContext context) {
            var type = Objects.requireNonNull(list);
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (Enum) context.handleUnexpectedToken(type, in);
            }
            var text = in.getString();
            for (var constant : type.getEnumConstants()) {
                if (Stated.word(constant).equals(text)) {
                    return constant;
                }
            }
            return (Enum)
                    context.handleWeirdStringValue(
                            type, text, "must be one of %s", Stated.words(type));
        }
    }
}
