package org.earshot.ingest.answering;

import java.util.List;
import java.util.Map;

/** The fields of a form as a person filled them in. */
public record Entry(Map<String, List<String>> fields) {
    /** Field of every question but dates. */
    public static final String ANSWER = "answer";

    /** Field for own words beside choices. */
    public static final String OTHER = "other";

    /** Fields of a date. */
    public static final String DAY = "day";

    public static final String MONTH = "month";
    public static final String YEAR = "year";

    /** Nothing filled in. */
    public static final Entry NOTHING = new Entry(Map.of());

    /** All values of a field. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The first value of a field, trimmed; "" without one. */
    public String first(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    /** Whether {@code value} is among the values of the answer. */
    public boolean has(String value) {
        return all(ANSWER).contains(value);
    }
}
