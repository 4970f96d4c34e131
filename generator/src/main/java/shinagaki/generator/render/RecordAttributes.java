package shinagaki.generator.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Components of records by name; one that is an {@link Optional} shows its value, or null where it has none. */
final class RecordAttributes implements AttributeResolver {

    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object instance,
            Object name,
            Object @Nullable [] arguments,
            ArgumentsNode node,
            EvaluationContextImpl context,
            String file,
            int line) {
        if (!(instance instanceof Record)) {
            return null;
        }
        MethodHandle accessor = ACCESSORS.get(instance.getClass()).get(name);
        return accessor == null ? null : new ResolvedAttribute(value(accessor, instance));
    }

    private static @Nullable Object value(MethodHandle accessor, Object instance) {
        try {
            Object value = accessor.invokeExact(instance);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, MethodHandle> accessors(Class<?> type) {
        Map<String, MethodHandle> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                accessors.put(
                        component.getName(),
                        MethodHandles.publicLookup()
                                .unreflect(component.getAccessor())
                                .asType(MethodType.methodType(Object.class, Object.class)));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(type + " is not open to templates", e);
            }
        }
        return accessors;
    }
}
