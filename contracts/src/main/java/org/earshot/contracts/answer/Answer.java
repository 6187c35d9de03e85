package org.earshot.contracts.answer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What was given to one question, by the shape of its JSON: a string (a choice id, a text, an ISO 8601 date or time), an array of
 * choice ids, a number, a boolean, {@code {"choices":["other"],"other":"a cot"}}, a file's
 * {@code {"file":"3f0f...","mediaType":"image/jpeg","bytes":204800}}, {@code {"ratherNotSay":true}} or {@code {"skipped":true}}.
 */
public sealed interface Answer {

    /** The JSON value. */
    @JsonValue
    Object json();

    /** Whether it holds a statement, as opposed to a skip or "I would rather not say". */
    default boolean says() {
        return true;
    }

    /** Ids of the choices given, in order; for a text the text itself, as it may be one; else empty. */
    default List<String> chosen() {
        return List.of();
    }

    /** Whether it is, or includes, {@code value} as written in a condition. */
    boolean includes(String value);

    /**
     * Reads the JSON shape.
     *
     * @throws IllegalArgumentException for null, nested or mixed shapes; the message says what is allowed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer of(@Nullable Object json) {
        if (json instanceof String text) {
            return new Text(text);
        }
        if (json instanceof Boolean flag) {
            return new Flag(flag);
        }
        if (json instanceof BigDecimal number) {
            return new Amount(number);
        }
        if (json instanceof Number number && Double.isFinite(number.doubleValue())) {
            return new Amount(new BigDecimal(number.toString()));
        }
        if (json instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new Many(list.stream().map(String.class::cast).toList());
        }
        if (json instanceof Map<?, ?> map && map.equals(Map.of("ratherNotSay", true))) {
            return new RatherNotSay();
        }
        if (json instanceof Map<?, ?> map && map.equals(Map.of("skipped", true))) {
            return new Skipped();
        }
        if (json instanceof Map<?, ?> map && map.keySet().equals(Set.of("choices", "other"))) {
            return Other.of(map.get("choices"), map.get("other"));
        }
        if (json instanceof Map<?, ?> map && map.keySet().equals(Set.of("file", "mediaType", "bytes"))) {
            return File.of(map.get("file"), map.get("mediaType"), map.get("bytes"));
        }
        throw notAnAnswer();
    }

    private static IllegalArgumentException notAnAnswer() {
        return new IllegalArgumentException(
                "an answer is a text, a number, true or false, a list of choice ids,"
                        + " {\"choices\":[...],\"other\":\"...\"}, {\"file\":\"...\",\"mediaType\":\"...\",\"bytes\":1}, {\"ratherNotSay\":true} or {\"skipped\":true}");
    }

    /** A choice id, a text or a date. */
    record Text(String text) implements Answer {
        public Text {
            Complete.present(text, "the text of an answer");
        }

        @Override
        public Object json() {
            return text;
        }

        @Override
        public boolean includes(String value) {
            return text.equals(value);
        }

        @Override
        public List<String> chosen() {
            return List.of(text);
        }
    }

    /** Several choice ids, in the order given. */
    record Many(List<String> choices) implements Answer {
        public Many {
            choices = Complete.items(choices, "an answer");
        }

        @Override
        public Object json() {
            return choices;
        }

        @Override
        public boolean includes(String value) {
            return choices.contains(value);
        }

        @Override
        public List<String> chosen() {
            return choices;
        }
    }

    /** Choice ids, of which one asks "other, please say", with what was said. */
    record Other(List<String> choices, String other) implements Answer {
        public Other {
            choices = Complete.items(choices, "the choices of an answer");
            Complete.present(other, "the other of an answer");
        }

        static Other of(@Nullable Object choices, @Nullable Object other) {
            if (choices instanceof List<?> list
                    && list.stream().allMatch(String.class::isInstance)
                    && other instanceof String words) {
                return new Other(list.stream().map(String.class::cast).toList(), words);
            }
            throw notAnAnswer();
        }

        @Override
        public Object json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("choices", choices);
            json.put("other", other);
            return json;
        }

        @Override
        public boolean includes(String value) {
            return choices.contains(value);
        }

        @Override
        public List<String> chosen() {
            return choices;
        }
    }

    /**
     * A file that was sent and is kept apart: which, what it is and how long.
     *
     * @param file random; names the file together with its organisation and response
     * @param mediaType IANA media type, found by its content
     * @param bytes of what is kept
     */
    record File(UUID file, String mediaType, int bytes) implements Answer {
        private static final int ID_CHARS = 36;

        public File {
            Complete.present(file, "the file of an answer");
            Complete.text(mediaType, "the media type of an answer");
        }

        static File of(@Nullable Object file, @Nullable Object mediaType, @Nullable Object bytes) {
            if (file instanceof String id
                    && id.length() == ID_CHARS
                    && mediaType instanceof String type
                    && !type.isBlank()
                    && bytes instanceof Number number
                    && number.doubleValue() == number.intValue()) {
                try {
                    return new File(UUID.fromString(id), type, number.intValue());
                } catch (IllegalArgumentException notAnId) {
                    throw notAnAnswer();
                }
            }
            throw notAnAnswer();
        }

        @Override
        public Object json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", file.toString());
            json.put("mediaType", mediaType);
            json.put("bytes", bytes);
            return json;
        }

        @Override
        public boolean includes(String value) {
            return false;
        }
    }

    /** A number. Equal numbers are equal answers, however they were written: 5, 5.0 and 0.5e1. */
    record Amount(BigDecimal value) implements Answer {
        public Amount {
            value = Numbers.plain(Complete.present(value, "the number of an answer"));
        }

        @Override
        public Object json() {
            return value;
        }

        @Override
        public boolean includes(String text) {
            return Numbers.parse(text).map(n -> n.compareTo(value) == 0).orElse(false);
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements Answer {
        @Override
        public Object json() {
            return yes;
        }

        @Override
        public boolean includes(String value) {
            return value.equals(yes ? "true" : "false");
        }
    }

    /** The participant saw the question and would rather not say. */
    record RatherNotSay() implements Answer {
        @Override
        public Object json() {
            return Map.of("ratherNotSay", true);
        }

        @Override
        public boolean says() {
            return false;
        }

        @Override
        public boolean includes(String value) {
            return false;
        }
    }

    /** The participant saw the question and left it. */
    record Skipped() implements Answer {
        @Override
        public Object json() {
            return Map.of("skipped", true);
        }

        @Override
        public boolean says() {
            return false;
        }

        @Override
        public boolean includes(String value) {
            return false;
        }
    }
}
