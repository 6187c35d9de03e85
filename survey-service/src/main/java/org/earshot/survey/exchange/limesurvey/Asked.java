package org.earshot.survey.exchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.survey.exchange.format.Where;

/** A question as the file has it, with the rows that belong to it. */
final class Asked {
    private final Row row;
    private final String code;
    private final String type;
    private final Part text;
    private final Part help;
    private final Part other;
    private final Map<String, Part> subquestions = new LinkedHashMap<>();
    private final Map<String, Part> answers = new LinkedHashMap<>();
    private final Map<String, Row> attributes = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    Asked(Row row, String code, String type) {
        this.row = row;
        this.code = code;
        this.type = type;
        this.text = new Part(code, row);
        this.help = new Part(code, row);
        this.other = new Part(code, row);
    }

    Row row() {
        return row;
    }

    String code() {
        return code;
    }

    /** A letter or sign. */
    String type() {
        return type;
    }

    Part text() {
        return text;
    }

    Part help() {
        return help;
    }

    /** What the choice that takes own words is called. */
    Part other() {
        return other;
    }

    /** Those of the first scale, by their codes in order. */
    Map<String, Part> subquestions() {
        return subquestions;
    }

    /** Those of the first scale, by their codes in order. */
    Map<String, Part> answers() {
        return answers;
    }

    /** Keeps an attribute; its row has it in the column {@code value}. */
    void attribute(String name, Row at) {
        attributes.putIfAbsent(name, at);
    }

    /** An attribute's value, or empty; it counts as read. */
    String attribute(String name) {
        read.add(name);
        return peek(name);
    }

    /** An attribute's value, or empty; whether it was read stays open. */
    String peek(String name) {
        return Optional.ofNullable(attributes.get(name))
                .map(at -> at.text("value"))
                .orElse("");
    }

    /** Where an attribute stands. */
    Where where(String attribute) {
        Row at = attributes.getOrDefault(attribute, row);
        return Where.cell(at.table(), at.line(), attribute);
    }

    /** Names of attributes that nobody read. */
    List<String> unread() {
        List<String> left = new ArrayList<>(attributes.keySet());
        left.removeAll(read);
        return left;
    }

    /** Where its relevance stands. */
    Where where() {
        return row.where("relevance");
    }
}
