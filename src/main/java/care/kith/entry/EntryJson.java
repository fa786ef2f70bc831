package care.kith.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The one strict way in which facts are written and read as JSON, on disk and in case files.
///
/// Unknown, doubled and wrongly typed fields are errors; what is absent is not written.
public final class EntryJson {

    private EntryJson() {}

    public static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .changeDefaultPropertyInclusion(
                            old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .addModule(words())
                    .build();

    private static SimpleModule words() {
        return new SimpleModule("kith")
                .addSerializer(Stated.class, new StatedWriter())
                .addDeserializer(Stated.class, new StatedReader(null))
                .addSerializer(Answer.class, new AnswerWriter())
                .addDeserializer(Answer.class, new AnswerReader(null))
                .addSerializer(When.class, new WhenWriter())
                .addDeserializer(When.class, new WhenReader())
                .addSerializer(Enum.class, new EnumWriter())
                .addDeserializer(Enum.class, new EnumReader(null))
                .addSerializer(StreamId.class, new IdWriter<>())
                .addSerializer(EntryId.class, new IdWriter<>())
                .addSerializer(StaffId.class, new IdWriter<>())
                .addDeserializer(StreamId.class, new IdReader<>(StreamId::of))
                .addDeserializer(EntryId.class, new IdReader<>(EntryId::of))
                .addDeserializer(StaffId.class, new IdReader<>(StaffId::of));
    }

    @SuppressWarnings("rawtypes")
    private static final class StatedWriter extends ValueSerializer<Stated> {
        @Override
        public void serialize(Stated value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    /// Reads "word (remark)" of whichever list the field is of.
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class StatedReader extends ValueDeserializer<Stated> {
        private final @Nullable Class<? extends Enum> list;

        StatedReader(@Nullable Class<? extends Enum> list) {
            this.list = list;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            JavaType type = context.getContextualType();
            return new StatedReader((Class<? extends Enum>) type.containedType(0).getRawClass());
        }

        @Override
        public Stated deserialize(JsonParser in, DeserializationContext context) {
            var text = in.getString();
            try {
                return Stated.parse((Class) java.util.Objects.requireNonNull(list), text);
            } catch (IllegalArgumentException e) {
                return (Stated)
                        context.handleWeirdStringValue(Stated.class, text, "%s", e.getMessage());
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class AnswerWriter extends ValueSerializer<Answer> {
        @Override
        public void serialize(Answer answer, JsonGenerator out, SerializationContext context) {
            if (answer.value() == null) {
                out.writeNull();
            } else {
                context.writeValue(out, answer.value());
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class AnswerReader extends ValueDeserializer<Answer> {
        private final @Nullable JavaType of;

        AnswerReader(@Nullable JavaType of) {
            this.of = of;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new AnswerReader(context.getContextualType().containedType(0));
        }

        @Override
        public Answer deserialize(JsonParser in, DeserializationContext context) {
            return new Answer<>(context.readValue(in, java.util.Objects.requireNonNull(of)));
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

    private static final class WhenWriter extends ValueSerializer<When> {
        @Override
        public void serialize(When when, JsonGenerator out, SerializationContext context) {
            if (when.bareYear()) {
                out.writeNumber(Integer.parseInt(when.text()));
            } else {
                out.writeString(when.text());
            }
        }
    }

    private static final class WhenReader extends ValueDeserializer<When> {
        @Override
        public When deserialize(JsonParser in, DeserializationContext context) {
            return new When(in.getString(), in.currentToken().isNumeric());
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class EnumWriter extends ValueSerializer<Enum> {
        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    /// Reads a constant in the spelling of [EnumWriter], and no other.
    @SuppressWarnings("rawtypes")
    private static final class EnumReader extends ValueDeserializer<Enum> {
        private final @Nullable JavaType list;

        EnumReader(@Nullable JavaType list) {
            this.list = list;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new EnumReader(context.getContextualType());
        }

        @Override
        public Enum deserialize(JsonParser in, DeserializationContext context) {
            var type = java.util.Objects.requireNonNull(list).getRawClass();
            var text = in.getString();
            for (var constant : type.getEnumConstants()) {
                if (Stated.word((Enum<?>) constant).equals(text)) {
                    return (Enum) constant;
                }
            }
            return (Enum) context.handleWeirdStringValue(type, text, "is not one of the words");
        }
    }

    private static final class IdWriter<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    private static final class IdReader<T> extends ValueDeserializer<T> {
        private final java.util.function.Function<String, T> of;

        IdReader(java.util.function.Function<String, T> of) {
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return of.apply(in.getString());
        }
    }
}
