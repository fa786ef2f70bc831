package care.kith.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// A question's answer, null where it was left open; a question never asked does not appear.
@SuppressWarnings("rawtypes")
final class AnswerJson {

    private AnswerJson() {}

    static final class Writer extends ValueSerializer<Answer> {
        @Override
        public void serialize(Answer answer, JsonGenerator out, SerializationContext context) {
            if (answer.value() == null) {
                out.writeNull();
            } else {
                context.writeValue(out, answer.value());
            }
        }
    }

    static final class Reader extends ValueDeserializer<Answer> {
        private final @Nullable JavaType of;

        Reader(@Nullable JavaType of) {
            this.of = of;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new Reader(context.getContextualType().containedType(0));
        }

        @Override
        public Answer deserialize(JsonParser in, DeserializationContext context) {
            return new Answer<>(context.readValue(in, Objects.requireNonNull(of)));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Answer.open();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
