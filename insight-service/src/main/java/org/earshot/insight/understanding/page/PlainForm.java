package org.earshot.insight.understanding.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form sent as {@code text/plain} (HTML, "plain text form data"): a line {@code name=value} for each field. Whoever sends it proves
 * with a receipt code in it that they may, not with a cookie; so there is nothing that another site could ride on, and no token
 * against that, which a page of another service could not know.
 */
final class PlainForm {
    private static final int MOST_LINES = 200;

    private final Map<String, String> fields = new LinkedHashMap<>();

    PlainForm(String body) {
        body.lines().limit(MOST_LINES).forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(
                        line.substring(0, equals), line.substring(equals + 1).strip());
            }
        });
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The fields whose names begin so, by the rest of their names. */
    Map<String, String> beginning(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
