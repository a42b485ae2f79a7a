package org.ldsdk.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the order of the input when reading, and never writes in the order of hashes, which may differ from run to run.
 */
final class StableOrderModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> HASHED = Set.of(
            HashMap.class,
            ConcurrentHashMap.class,
            Map.of("one", 1, "two", 2).getClass(),
            HashSet.class,
            Set.of("one", "two").getClass(),
            Set.of("one", "two", "three").getClass());

    StableOrderModule() {
        super("stable-order");
        addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        addAbstractTypeMapping(Map.class, LinkedHashMap.class);
        setSerializerModifier(new Sorting());
    }

    private static final class Sorting extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifyMapSerializer(
                SerializationConfig config, MapType type, BeanDescription description, JsonSerializer<?> serializer) {
            if (HASHED.contains(type.getRawClass())) {
                return new StdDelegatingSerializer(new SortedMap(type.getKeyType(), type.getContentType()));
            }
            return serializer;
        }

        @Override
        public JsonSerializer<?> modifyCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonSerializer<?> serializer) {
            return HASHED.contains(type.getRawClass())
                    ? new StdDelegatingSerializer(new SortedSet(type.getContentType()))
                    : serializer;
        }
    }

    private static <T> List<T> sorted(Collection<? extends T> values) {
        boolean natural = values.stream().allMatch(Comparable.class::isInstance);
        return natural
                ? values.stream().<T>map(value -> value).sorted().toList()
                : values.stream()
                        .<T>map(value -> value)
                        .sorted(Comparator.comparing(Json::write))
                        .toList();
    }

    private record SortedSet(JavaType content) implements Converter<Collection<?>, List<?>> {

        @Override
        public List<?> convert(Collection<?> set) {
            return sorted(set);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructCollectionType(Collection.class, content);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructCollectionType(List.class, content);
        }
    }

    private record SortedMap(JavaType key, JavaType content) implements Converter<Map<?, ?>, Map<?, ?>> {

        @Override
        public Map<?, ?> convert(Map<?, ?> map) {
            Map<Object, Object> ordered = new LinkedHashMap<>();
            sorted(map.keySet()).forEach(key -> ordered.put(key, map.get(key)));
            return ordered;
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructMapType(Map.class, key, content);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructMapType(LinkedHashMap.class, key, content);
        }
    }
}
