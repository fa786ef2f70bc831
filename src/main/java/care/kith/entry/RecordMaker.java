package care.kith.entry;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;

/// Calls a record's constructor as Jackson does, but with its shape settled once: Jackson 3.1 asks
/// for it at every call, which took a tenth of what opening a course takes.
final class RecordMaker extends ValueInstantiator.Delegating {

    private static final long serialVersionUID = 1L;

    private final transient MethodHandle constructor;

    private RecordMaker(ValueInstantiator usual, Constructor<?> constructor) {
        super(usual);
        try {
            this.constructor =
                    MethodHandles.lookup()
                            .unreflectConstructor(constructor)
                            .asSpreader(Object[].class, constructor.getParameterCount())
                            .asType(methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("it was made accessible", e);
        }
    }

    static final class Finder extends ValueInstantiators.Base {
        @Override
        public ValueInstantiator modifyValueInstantiator(
                DeserializationConfig config,
                BeanDescription.Supplier described,
                ValueInstantiator usual) {
            var creator = usual.getWithArgsCreator();
            return described.getBeanClass().isRecord()
                            && creator != null
                            && creator.getAnnotated() instanceof Constructor<?> constructor
                            && constructor.trySetAccessible()
                    ? new RecordMaker(usual, constructor)
                    : usual;
        }
    }

    @Override
    public @Nullable Object createFromObjectWith(
            DeserializationContext context,
            SettableBeanProperty[] properties,
            PropertyValueBuffer values) {
        return createFromObjectWith(context, values.getParameters(context, properties));
    }

    /// What a constructor refuses it is asked once more by Jackson's way, which words the refusal.
    @Override
    public @Nullable Object createFromObjectWith(
            DeserializationContext context, @Nullable Object[] components) {
        try {
            return (Object) constructor.invokeExact(components);
        } catch (Throwable _) {
            return super.createFromObjectWith(context, components);
        }
    }
}
