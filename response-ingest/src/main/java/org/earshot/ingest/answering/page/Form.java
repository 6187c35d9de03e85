package org.earshot.ingest.answering.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.ingest.answering.Entry;
import org.jspecify.annotations.Nullable;

/** A submitted form (application/x-www-form-urlencoded). What cannot be decoded is left out instead of failing the page. */
record Form(Map<String, List<String>> fields) {
    /** Nothing filled in. */
    static final Form EMPTY = new Form(Map.of());

    private static final int MAX_FIELDS = 600;

    static Form read(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = body.split("&", MAX_FIELDS + 1);
        for (int i = 0; i < Math.min(pairs.length, MAX_FIELDS); i++) {
            String[] pair = pairs[i].split("=", 2);
            try {
                fields.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
                        .add(pair.length == 2 ? decoded(pair[1]) : "");
            } catch (IllegalArgumentException malformed) {
                // no browser sends this; the form counts without the field
            }
        }
        return new Form(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The first value of a field, or null. */
    @Nullable String first(String field) {
        List<String> values = fields.get(field);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Which button was pressed; "" when none was. */
    String pressed() {
        String pressed = first("do");
        return pressed == null ? "" : pressed;
    }

    /** Whether the field was filled in that is hidden from people; programs that fill in everything fall for it. */
    boolean isTrapped() {
        String trap = first("homepage");
        return trap != null && !trap.isBlank();
    }

    Entry entry() {
        return new Entry(fields);
    }
}
