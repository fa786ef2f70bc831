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

/// "word (remark)" of whichever closed list the field is of.
@SuppressWarnings({"rawtypes", "unchecked"})
final class StatedJson {

    private StatedJson() {}

    static final class Writer extends ValueSerializer<Stated> {
        @Override
        public void serialize(Stated value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    static final class Reader extends ValueDeserializer<Stated> {
        private final @Nullable Class<? extends Enum> list;

        Reader(@Nullable Class<? extends Enum> list) {
            this.list = list;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            var list = context.getContextualType().containedType(0).getRawClass();
            return new Reader((Class<? extends Enum>) list);
        }

        @Override
        public Stated deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (Stated) context.handleUnexpectedToken(Stated.class, in);
            }
            var text = in.getString();
            try {
                return Stated.parse((Class) Objects.requireNonNull(list), text);
            } catch (IllegalArgumentException e) {
                return (Stated)
                        context.handleWeirdStringValue(Stated.class, text, "%s", e.getMessage());
            }
        }
    }
}
