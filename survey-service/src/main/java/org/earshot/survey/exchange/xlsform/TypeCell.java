package org.earshot.survey.exchange.xlsform;

import java.util.Locale;
import java.util.Map;

/**
 * What stands in the column "type", in one spelling.
 *
 * @param word such as {@code select_one}; empty when the cell is
 * @param list name of the choice list, or empty
 * @param orOther whether "other" is to be added
 */
record TypeCell(String word, String list, boolean orOther) {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("string", "text"),
            Map.entry("int", "integer"),
            Map.entry("select1", "select_one"),
            Map.entry("select", "select_multiple"),
            Map.entry("add_select_one_prompt_using", "select_one"),
            Map.entry("select_all_that_apply", "select_multiple"),
            Map.entry("begin_loop", "begin_repeat"),
            Map.entry("end_loop", "end_repeat"),
            Map.entry("trigger", "acknowledge"),
            Map.entry("datetime", "dateTime"),
            Map.entry("photo", "image"));

    static TypeCell of(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        String lower = text.toLowerCase(Locale.ROOT).replace("lgroup", "group");
        for (String phrase : new String[] {
            "select one from file",
            "select multiple from file",
            "select one external",
            "select all that apply from",
            "select all that apply",
            "select one from",
            "select multiple from",
            "select one",
            "select multiple",
            "begin group",
            "end group",
            "begin repeat",
            "end repeat",
            "begin loop",
            "end loop"
        }) {
            if (lower.equals(phrase) || lower.startsWith(phrase + " ")) {
                return of(
                        phrase.replace(" from", phrase.endsWith("file") ? "_from" : "")
                                .replace(' ', '_'),
                        text.substring(phrase.length()));
            }
        }
        int space = text.indexOf(' ');
        return space < 0 ? of(lower, "") : of(lower.substring(0, space), text.substring(space));
    }

    private static TypeCell of(String word, String rest) {
        String list = rest.strip();
        boolean orOther = list.endsWith(" or_other") || list.endsWith(" or specify other");
        String known = SYNONYMS.getOrDefault(word, word);
        int end = orOther ? list.indexOf(' ') : list.length();
        return new TypeCell(known, list.substring(0, end), orOther);
    }

    boolean isSelect() {
        return word.equals("select_one") || word.equals("select_multiple") || word.equals("rank");
    }
}
