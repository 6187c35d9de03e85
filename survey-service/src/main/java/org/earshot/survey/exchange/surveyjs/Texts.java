package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.markup.Wording;

/**
 * Texts of a file: one for all, or an object by language, where {@code default} stands for the file's own. Answers that are repeated in
 * a text, {@code {name}}, become pipes to the question.
 */
final class Texts {
    private static final String DEFAULT = "default";

    private final String first;
    private final Problems problems;
    private final Wording wording;

    /**
     * Begins.
     *
     * @param ids id of a question that was read already, by its name; empty for any other
     */
    Texts(JsonNode file, Problems problems, Function<String, String> ids) {
        this.problems = problems;
        String stated = file.path("locale").asText("");
        this.first = stated.isEmpty() || named(file, stated)
                ? "en"
                : Wording.tag(stated).orElse("en");
        this.wording = new Wording(first, problems, ids);
        if (stated.isEmpty()) {
            problems.note(Where.pointer("/locale"), null, FileFault.LANGUAGE_NOT_STATED, "locale");
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

    private void put(Map<String, String> texts, String language, String written, Where where) {
        if (!language.isEmpty()) {
            wording.put(texts, language, written, where);
        }
    }

    private String language(String written, Where where) {
        return Wording.tag(written).orElseGet(() -> {
            problems.leaveOut(where, written, FileFault.UNKNOWN_LANGUAGE);
            return "";
        });
    }

    /** Words that the file's program would add itself, in the file's own language. */
    LocalizedText inFirst(String words) {
        return LocalizedText.of(first, words);
    }

    /** BCP 47 tags of the languages that stood anywhere, the file's own first. */
    List<String> languages() {
        return wording.languages();
    }

    /** Says once how many texts lost their markup. */
    void tell() {
        wording.tell();
    }
}
