package shinagaki.generator.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Components of records by name; one that is an {@link Optional} shows its value, or null where it has none. */
final class RecordAttributes implements AttributeResolver {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final ClassValue<Map<String, Function<Object, Object>>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, Object>> computeValue(Class<?> type) {
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
        Function<Object, Object> accessor = ACCESSORS.get(instance.getClass()).get(name);
        if (accessor == null) {
            return null;
        }
        Object value = accessor.apply(instance);
        return new ResolvedAttribute(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }

    private static Map<String, Function<Object, Object>> accessors(Class<?> type) {
        Map<String, Function<Object, Object>> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), accessor(component));
        }
        return accessors;
    }

    /** As quick as a lambda in the source; a method handle that the compiler cannot see as a constant is not. */
    @SuppressWarnings("unchecked") // of components with the types erased
    private static Function<Object, Object> accessor(RecordComponent component) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(component.getAccessor() + " is not open to templates", e);
        }
    }
}
