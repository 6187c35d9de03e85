package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.markup.PlainText;

/**
 * Texts of a file: one for all, or an object by language, where {@code default} stands for the file's own. Answers that are repeated in
 * a text, {@code {name}}, become pipes to the question.
 */
final class Texts {
    private static final String DEFAULT = "default";
    private static final Pattern REPEATED = Pattern.compile("\\{([^{}\\s][^{}]{0,100})\\}");

    private final String first;
    private final Problems problems;
    private final Function<String, String> ids;
    private final Set<String> languages = new LinkedHashSet<>();
    private int marked;

    /**
     * Begins.
     *
     * @param ids id of a question that was read already, by its name; empty for any other
     */
    Texts(JsonNode file, Problems problems, Function<String, String> ids) {
        this.problems = problems;
        this.ids = ids;
        String stated = file.path("locale").asText("");
        this.first = stated.isEmpty() || named(file, stated) ? "en" : tag(stated, "en");
        languages.add(first);
        if (stated.isEmpty()) {
            problems.note(
                    Where.pointer("/locale"),
                    null,
                    "language-not-stated",
                    "the survey does not say which language it is in; what stands for all languages is taken for English",
                    "Set locale.");
        }
    }

    /** Whether texts name this language themselves; then {@code default} is the program's own, English. */
    private static boolean named(JsonNode node, String language) {
        for (JsonNode object : node.findParents(DEFAULT)) {
            if (object.has(language)) {
                return true;
            }
        }
        return false;
    }

    private static String tag(String written, String otherwise) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? otherwise : tag;
        } catch (IllformedLocaleException noLanguage) {
            return otherwise;
        }
    }

    /** The text of a member; without languages when it says nothing. */
    LocalizedText of(Element element, String member) {
        return of(element.member(member), element.where(member));
    }

    /** The text of a value that stands at {@code where}. */
    LocalizedText of(JsonNode value, Where where) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value.isValueNode() && !value.isNull()) {
            put(texts, first, value.asText(), where);
        }
        if (value.has(DEFAULT)) {
            put(texts, first, value.path(DEFAULT).asText(""), where);
        }
        value.properties().forEach(text -> {
            if (!text.getKey().equals(DEFAULT) && text.getValue().isValueNode()) {
                put(texts, language(text.getKey(), where), text.getValue().asText(""), where);
            }
        });
        return new LocalizedText(texts);
    }

    private String language(String written, Where where) {
        String tag = tag(written, "");
        if (tag.isEmpty()) {
            problems.leaveOut(
                    where,
                    written,
                    "unknown-language",
                    "no language has this tag",
                    "Write it as BCP 47 does, as pt-BR.");
        }
        return tag;
    }

    private void put(Map<String, String> texts, String language, String written, Where where) {
        PlainText plain = PlainText.of(written);
        marked += plain.marked() ? 1 : 0;
        for (String medium : plain.media()) {
            problems.leaveOut(
                    where, medium, "media-not-held", "a question cannot show or play a file", "Say it in words.");
        }
        if (!plain.text().isEmpty() && !language.isEmpty()) {
            texts.putIfAbsent(language, piped(plain.text(), where));
            languages.add(language);
        }
    }

    private String piped(String text, Where where) {
        return REPEATED.matcher(text).replaceAll(name -> {
            String id = ids.apply(name.group(1).strip());
            if (id.isEmpty()) {
                problems.leaveOut(
                        where,
                        name.group(),
                        "piping-not-held",
                        "only answers to questions before this one can be repeated in a text",
                        "Say it in other words.");
            }
            return Matcher.quoteReplacement(id.isEmpty() ? name.group() : "{{" + id + "}}");
        });
    }

    /** Words that the file's program would add itself, in the file's own language. */
    LocalizedText inFirst(String words) {
        return LocalizedText.of(first, words);
    }

    /** BCP 47 tags of the languages that stood anywhere, the file's own first. */
    List<String> languages() {
        return List.copyOf(languages);
    }

    /** Says once how many texts lost their markup. */
    void tell() {
        if (marked > 0) {
            problems.note(
                    Where.FILE,
                    String.valueOf(marked),
                    "markup",
                    "texts are plain: so many were HTML and are taken over as their words, with the addresses of links",
                    "Look whether the words still say all.");
        }
    }
}
