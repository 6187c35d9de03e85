package org.earshot.contracts.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.Json;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The JSON schema that a record or sealed type of contracts amounts to, without descriptions. */
final class Schemas {
    /** Written as something other than an object of their components; described by hand. */
    private static final Set<Class<?>> BY_HAND = Set.of(Answer.class, Answers.class, LocalizedText.class);

    private static final Map<Class<?>, Map<String, String>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(LocalTime.class, Map.of("type", "string", "format", "time")));

    private Schemas() {}

    /** A nested type is named with what it is nested in: {@code ConditionIs}. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }

    static Set<Class<?>> reachableFrom(List<? extends Class<?>> roots) {
        Set<Class<?>> found = new LinkedHashSet<>();
        roots.forEach(root -> collect(root, found));
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, found));
        } else if (type instanceof Class<?> c && isDescribed(c) && !BY_HAND.contains(c) && found.add(c)) {
            if (c.isSealed()) {
                written(c).forEach(variant -> collect(variant, found));
            } else {
                Arrays.stream(c.getRecordComponents()).forEach(part -> collect(part.getGenericType(), found));
            }
        }
    }

    private static boolean isDescribed(Class<?> type) {
        return type.isRecord() || type.isSealed();
    }

    static ObjectNode of(Class<?> type) {
        return type.isSealed() ? variants(type) : object(type);
    }

    private static ObjectNode variants(Class<?> type) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.put("discriminator", type.getAnnotation(JsonTypeInfo.class).property());
        ArrayNode oneOf = schema.putArray("oneOf");
        written(type).forEach(variant -> oneOf.add(reference(variant)));
        return schema;
    }

    /** The variants that stand in documents: those with a name there. */
    private static Stream<Class<?>> written(Class<?> type) {
        JsonSubTypes names = type.getAnnotation(JsonSubTypes.class);
        return Arrays.stream(type.getPermittedSubclasses())
                .filter(variant -> names == null || Arrays.stream(names.value()).anyMatch(n -> n.value() == variant));
    }

    private static ObjectNode object(Class<?> type) {
        ObjectNode schema = Json.MAPPER.createObjectNode().put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (Class<?> parent : type.getInterfaces()) {
            JsonSubTypes names = parent.getAnnotation(JsonSubTypes.class);
            if (names != null) {
                String discriminator = parent.getAnnotation(JsonTypeInfo.class).property();
                required.add(discriminator);
                properties.putObject(discriminator).put("const", nameOf(type, names));
            }
        }
        for (RecordComponent part : type.getRecordComponents()) {
            if (isAlwaysWritten(part)) {
                required.add(part.getName());
            }
            properties.set(part.getName(), of(part.getGenericType()));
        }
        return schema;
    }

    private static String nameOf(Class<?> variant, JsonSubTypes names) {
        return Arrays.stream(names.value())
                .filter(n -> n.value() == variant)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static boolean isAlwaysWritten(RecordComponent part) {
        JsonInclude own = part.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude whole = part.getDeclaringRecord().getAnnotation(JsonInclude.class);
        boolean leftOutByDefault = whole != null
                && whole.value() == Include.NON_DEFAULT
                && (part.getType() == boolean.class || part.getType() == List.class);
        return !part.getAnnotatedType().isAnnotationPresent(Nullable.class) && own == null && !leftOutByDefault;
    }

    private static JsonNode of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            ObjectNode list = Json.MAPPER.createObjectNode().put("type", "array");
            return list.set("items", of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic) {
            ObjectNode map = Json.MAPPER.createObjectNode().put("type", "object");
            return map.set("additionalProperties", of(generic.getActualTypeArguments()[1]));
        }
        Class<?> c = (Class<?>) type;
        return isDescribed(c) ? reference(c) : plain(c);
    }

    private static JsonNode plain(Class<?> type) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        if (type.isEnum()) {
            ArrayNode values = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(values::add);
        } else if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else {
            Map<String, String> members = PLAIN.getOrDefault(type, Map.of());
            schema.put("type", members.get("type"));
            if (members.containsKey("format")) {
                schema.put("format", members.get("format"));
            }
        }
        return schema;
    }

    private static ObjectNode reference(Class<?> type) {
        return Json.MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + name(type));
    }

    /** The same schema without what is only for readers. */
    static JsonNode withoutDescriptions(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("description").isTextual()) {
            object.remove("description");
        }
        node.forEach(Schemas::strip);
    }
}
