package care.kith.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.kith.entry.Entry;
import care.kith.entry.EntryKinds;
import care.kith.entry.PracticeEntry;
import care.kith.entry.Stated;
import care.kith.page.Words;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Whatever a client's journal can hold has its words: every kind, every field, every closed list.
class RecordWordsTest {

    private final Words words = Words.in(Locale.ENGLISH);
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> values = new TreeSet<>();
    private final Set<Type> walked = new HashSet<>();

    @Test
    void everyKindOfAClientsEntryHasAName() {
        assertEquals(
                List.of(),
                kinds().stream()
                        .map(kind -> "record.kind." + EntryKinds.name(kind))
                        .filter(key -> !words.has(key))
                        .toList());
    }

    @Test
    void everyFieldAndEveryWordOfAClosedListIsSaid() {
        kinds().forEach(this::walk);

        var missing = new ArrayList<String>();
        fields.stream().filter(key -> !words.has(key)).forEach(missing::add);
        values.stream().filter(key -> !words.has(key)).forEach(missing::add);
        assertEquals(List.of(), missing);
    }

    /// The control: a field that no entry has is not said by accident.
    @Test
    void aFieldThatNobodyHasIsMissing() {
        assertEquals(
                Words.MISSING + "record.field.no-such-thing⟧",
                new JournalBody(words, new care.kith.page.Format(Locale.ENGLISH), (_, code) -> code)
                        .label("no_such_thing"));
    }

    private static List<Class<? extends Entry>> kinds() {
        return EntryKinds.all().values().stream()
                .filter(kind -> !PracticeEntry.class.isAssignableFrom(kind))
                .toList();
    }

    private void walk(Type type) {
        if (!walked.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(this::walk);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            for (var constant : plain.getEnumConstants()) {
                values.add("record.value." + Stated.word((Enum<?>) constant).replace('_', '-'));
            }
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            List.of(plain.getPermittedSubclasses()).forEach(this::walk);
        } else if (type instanceof Class<?> plain
                && plain.isRecord()
                && plain.getPackageName().equals("care.kith.entry")
                && plain != care.kith.entry.When.class) {
            components(plain);
        }
    }

    /// A field that is itself an object is shown by what it holds.
    private void components(Class<?> record) {
        for (var component : record.getRecordComponents()) {
            var named = component.getAccessor().getAnnotation(JsonProperty.class);
            var name =
                    named == null || named.value().isEmpty()
                            ? component
                                    .getName()
                                    .replaceAll("(?<=.)([A-Z])", "_$1")
                                    .toLowerCase(Locale.ROOT)
                            : named.value();
            var type = component.getType();
            var inside =
                    (type.isRecord() || type.isSealed())
                            && !Set.of("Stated", "Answer", "When", "StreamId", "StaffId")
                                    .contains(type.getSimpleName());
            if (!inside) {
                fields.add("record.field." + name.replace('_', '-'));
            }
            walk(component.getGenericType());
        }
    }
}
