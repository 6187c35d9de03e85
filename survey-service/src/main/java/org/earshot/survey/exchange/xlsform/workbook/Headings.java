package org.earshot.survey.exchange.xlsform.workbook;

import java.util.Locale;
import java.util.Map;

/** Headings in one spelling: the field writes {@code Label : English}, {@code label::English} and {@code caption} alike. */
final class Headings {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("caption", "label"),
            Map.entry("command", "type"),
            Map.entry("tag", "name"),
            Map.entry("value", "name"),
            Map.entry("relevance", "relevant"),
            Map.entry("calculate", "calculation"),
            Map.entry("list name", "list_name"),
            Map.entry("listname", "list_name"),
            Map.entry("readonly", "read_only"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("constraint_msg", "constraint_message"),
            Map.entry("choice filter", "choice_filter"),
            Map.entry("repeat count", "repeat_count"),
            Map.entry("default language", "default_language"),
            Map.entry("form title", "form_title"),
            Map.entry("title", "form_title"));

    private Headings() {}

    /** The heading's word in lower case, and after {@code ::} the language as it was written. */
    static String of(String written) {
        String[] parts = written.strip().split("\\s*::?\\s*", 2);
        String word = parts[0].toLowerCase(Locale.ROOT);
        String known = SYNONYMS.getOrDefault(word, word.replace(' ', '_'));
        return parts.length == 1 || parts[1].isBlank() ? known : known + "::" + parts[1].strip();
    }
}
