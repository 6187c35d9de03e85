package org.earshot.survey.exchange.limesurvey;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text in several languages that stands in several rows: a subquestion, an answer, a group. The first row stands for all. */
final class Part {
    private final String code;
    private final Row row;
    private final Map<String, Said> texts = new LinkedHashMap<>();

    /** A text and where it stands. */
    record Said(String text, Row row, String column) {}

    Part(String code, Row row) {
        this.code = code;
        this.row = row;
    }

    String code() {
        return code;
    }

    Row row() {
        return row;
    }

    /** Whether it is not always there. */
    boolean isConditional() {
        return row.has("relevance") && !row.text("relevance").equals("1");
    }

    /** By BCP 47 tag or whatever the file calls the language. */
    Map<String, Said> texts() {
        return texts;
    }

    void say(String language, Row from, String column) {
        if (from.has(column)) {
            texts.putIfAbsent(language, new Said(from.text(column), from, column));
        }
    }
}
