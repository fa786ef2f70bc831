package care.kith.entry;

import static tools.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/// The one strict way in which facts are written and read as JSON, on disk and in case files.
///
/// Unknown, doubled and wrongly typed fields are errors, and so is a field that is missing where
/// the record cannot do without it; what is absent is not written.
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
                    .withCoercionConfig(
                            LogicalType.Textual,
                            text ->
                                    text.setCoercion(CoercionInputShape.Integer, Fail)
                                            .setCoercion(CoercionInputShape.Float, Fail)
                                            .setCoercion(CoercionInputShape.Boolean, Fail))
                    .changeDefaultPropertyInclusion(
                            old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .addModule(words())
                    .addModule(records())
                    .annotationIntrospector(new NeededFields())
                    .build();

    private static JacksonModule records() {
        return new SimpleModule("kith records") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                context.addValueInstantiators(new RecordMaker.Finder());
            }
        };
    }

    private static SimpleModule words() {
        return new SimpleModule("kith")
                .addSerializer(Stated.class, new StatedJson.Writer())
                .addDeserializer(Stated.class, new StatedJson.Reader(null))
                .addSerializer(Answer.class, new AnswerJson.Writer())
                .addDeserializer(Answer.class, new AnswerJson.Reader(null))
                .addSerializer(When.class, new WhenJson.Writer())
                .addDeserializer(When.class, new WhenJson.Reader())
                .addSerializer(Enum.class, new WordJson.Writer())
                .addDeserializer(Enum.class, new WordJson.Reader(null))
                .addSerializer(StreamId.class, new IdJson.Writer<>())
                .addSerializer(EntryId.class, new IdJson.Writer<>())
                .addSerializer(StaffId.class, new IdJson.Writer<>())
                .addDeserializer(StreamId.class, new IdJson.Reader<>(StreamId.class, StreamId::of))
                .addDeserializer(EntryId.class, new IdJson.Reader<>(EntryId.class, EntryId::of))
                .addDeserializer(StaffId.class, new IdJson.Reader<>(StaffId.class, StaffId::of));
    }
}
