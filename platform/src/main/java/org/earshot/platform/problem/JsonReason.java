package org.earshot.platform.problem;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why Jackson refused.
 *
 * @param code for programs
 * @param detail what is wrong, without the value
 * @param fix what to send instead; null where that is not known
 */
record JsonReason(String code, String detail, @Nullable String fix) {
    private static final String MALFORMED = "malformed";
    private static final String REPEATED = "repeated-field";
    private static final String WRONG_TYPE = "wrong-type";

    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("boolean", "true or false"),
            Map.entry("Boolean", "true or false"),
            Map.entry("int", "a whole number"),
            Map.entry("Integer", "a whole number"),
            Map.entry("long", "a whole number"),
            Map.entry("Long", "a whole number"),
            Map.entry("double", "a number"),
            Map.entry("Double", "a number"),
            Map.entry("BigDecimal", "a number"),
            Map.entry("String", "a text"),
            Map.entry("UUID", "a UUID as 3f0f1a52-6f2c-4d0a-9c33-0f6b8f1f2a77"),
            Map.entry("LocalDate", "a date as 2026-05-31"),
            Map.entry("LocalTime", "a time as 17:30"),
            Map.entry("Instant", "a moment as 2026-05-31T17:30:00Z"));

    /** What Jackson says of an enum; our words only, the sender's comes before. */
    private static final Pattern WORDS = Pattern.compile("values accepted for Enum class: \\[([^\\[\\]]*)]$");

    static JsonReason of(JsonProcessingException refused) {
        if (refused instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (refused instanceof InvalidTypeIdException type) {
            return unknownType(type);
        }
        if (refused instanceof JsonMappingException mapping) {
            return unfit(mapping);
        }
        if (refused instanceof StreamConstraintsException) {
            return new JsonReason(MALFORMED, "it is nested too deeply or holds a value that is too long", null);
        }
        if (refused instanceof InputCoercionException) {
            return new JsonReason(
                    "out-of-range", "the number is larger than this field can hold", "Send a smaller one.");
        }
        return isRepeated(refused)
                ? new JsonReason(
                        REPEATED,
                        "a field occurs twice in the same object, so that it is unclear which one is meant",
                        "Send it once.")
                : new JsonReason(MALFORMED, "it is not well-formed JSON in UTF-8", null);
    }

    /** Whether a field occurs twice. */
    boolean isRepeated() {
        return code.equals(REPEATED);
    }

    /** Otherwise the text as a whole is no JSON. */
    boolean isOfOneValue() {
        return !code.equals(MALFORMED);
    }

    private static boolean isRepeated(JsonProcessingException refused) {
        return refused instanceof StreamReadException
                && refused.getOriginalMessage().startsWith("Duplicate field");
    }

    private static JsonReason unknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return new JsonReason(
                "unknown-field",
                "there is no field of this name here; known are " + known,
                "Leave it out, or write it as one of those that are known.");
    }

    private static JsonReason unknownType(InvalidTypeIdException refused) {
        String known =
                Optional.ofNullable(refused.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class)).stream()
                        .flatMap(types -> Stream.of(types.value()))
                        .map(JsonSubTypes.Type::name)
                        .collect(Collectors.joining(", "));
        return new JsonReason(
                WRONG_TYPE,
                "the type is missing or unknown" + (known.isEmpty() ? "" : "; known are " + known),
                "Say one of those that are known as its type.");
    }

    private static JsonReason unfit(JsonMappingException refused) {
        if (refused.getCause() instanceof IllegalArgumentException stated && stated.getMessage() != null) {
            return new JsonReason(WRONG_TYPE, stated.getMessage(), null);
        }
        if (!(refused instanceof MismatchedInputException mismatched) || mismatched.getTargetType() == null) {
            return new JsonReason(WRONG_TYPE, "a value is missing or has the wrong type", null);
        }
        return refused.getOriginalMessage().startsWith("No content to map")
                ? new JsonReason(MALFORMED, "it is empty", null)
                : new JsonReason(
                        WRONG_TYPE, "a value is missing or has the wrong type", "Send " + shape(mismatched) + ".");
    }

    private static String shape(MismatchedInputException refused) {
        Matcher words = WORDS.matcher(refused.getOriginalMessage());
        if (words.find()) {
            return "one of " + words.group(1);
        }
        Class<?> wanted = refused.getTargetType();
        boolean isList = wanted.isArray() || Iterable.class.isAssignableFrom(wanted);
        return wanted.isEnum()
                ? "a text"
                : SHAPES.getOrDefault(wanted.getSimpleName(), isList ? "a list" : "a JSON object");
    }
}
