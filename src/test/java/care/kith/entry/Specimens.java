package care.kith.entry;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Makes any fact of the vocabulary from a seed: what may be absent is absent half of the time.
public final class Specimens {

    private static final List<String> TEXTS =
            List.of(
                    "her brother",
                    "null",
                    "2024",
                    " \"quoted\" \\ and {braces} ",
                    "two\nlines",
                    "Zoë, 李, 🜁",
                    "(in brackets)",
                    "- a: b # c");

    private final RandomGenerator random;
    private final Supplier<String> texts;
    private final BooleanSupplier absent;

    public Specimens(RandomGenerator random) {
        this(random, () -> TEXTS.get(random.nextInt(TEXTS.size())), random::nextBoolean);
    }

    /// With texts from elsewhere, and with another rule for what is absent.
    public Specimens(RandomGenerator random, Supplier<String> texts, BooleanSupplier absent) {
        this.random = random;
        this.texts = texts;
        this.absent = absent;
    }

    public <T> T of(Class<T> record) {
        try {
            var components = record.getRecordComponents();
            var values = new @Nullable Object[components.length];
            for (var i = 0; i < values.length; i++) {
                values[i] = component(components[i]);
            }
            var types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            var maker = record.getDeclaredConstructor(types);
            maker.setAccessible(true);
            return maker.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no specimen of " + record.getSimpleName(), e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        return component.getName().equals("caseId")
                ? "case-" + random.nextInt(1000)
                : value(component.getAnnotatedType());
    }

    private @Nullable Object value(AnnotatedType annotated) {
        if (annotated.isAnnotationPresent(Nullable.class) && absent.getAsBoolean()) {
            return null;
        }
        if (annotated instanceof AnnotatedParameterizedType generic) {
            return generic(generic);
        }
        var type = (Class<?>) annotated.getType();
        if (type == String.class) {
            return texts.get();
        }
        if (type == Integer.class) {
            return random.nextInt(1, 4);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(0, 300), random.nextInt(2, 4));
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000));
        }
        if (type == When.class) {
            return when();
        }
        if (type == StreamId.class) {
            return StreamId.random(random);
        }
        if (type == StaffId.class) {
            return StaffId.random(random);
        }
        if (type == EntryId.class) {
            return EntryId.random(random);
        }
        if (type.isEnum()) {
            return constant(type);
        }
        if (type.isSealed()) {
            var kinds = type.getPermittedSubclasses();
            return of(kinds[random.nextInt(kinds.length)]);
        }
        return of(type);
    }

    private Object generic(AnnotatedParameterizedType generic) {
        var raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
        var inner = generic.getAnnotatedActualTypeArguments()[0];
        if (raw == Answer.class) {
            return absent.getAsBoolean() ? Answer.open() : new Answer<>(value(inner));
        }
        if (raw == Stated.class) {
            return stated(inner.getType());
        }
        var several = new ArrayList<@Nullable Object>();
        for (var left = absent.getAsBoolean() ? random.nextInt(4) : 2; left > 0; left--) {
            several.add(value(inner));
        }
        return raw == List.class ? several : new HashSet<>(several);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Stated<?> stated(Type list) {
        return Stated.of(
                (Enum) constant((Class<?>) list), absent.getAsBoolean() ? null : texts.get());
    }

    private Object constant(Class<?> list) {
        var all = list.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private When when() {
        return switch (random.nextInt(5)) {
            case 0 -> When.day(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900)));
            case 1 -> When.said("2024-0" + random.nextInt(1, 10));
            case 2 -> When.said("2019");
            case 3 -> new When("2019", true);
            default -> When.said("spring 2019");
        };
    }
}
