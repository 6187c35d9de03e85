package org.earshot.survey.exchange.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;

/** The choices of an element, by the values that expressions call them. */
final class ChoiceReader {
    private static final int MOST_NUMBERED = 200;

    private final Texts texts;
    private final Problems problems;

    ChoiceReader(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** In order; empty when the file does not list them. */
    Map<String, Choice> read(Element element) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        Ids ids = new Ids();
        JsonNode listed = element.member("choices");
        for (int i = 0; i < listed.size(); i++) {
            one(listed.get(i), element.where("choices", i), ids, choices);
        }
        numbered(element, ids, choices);
        added(element, ids, choices);
        return choices;
    }

    private void one(JsonNode listed, Where where, Ids ids, Map<String, Choice> choices) {
        JsonNode value = listed.isObject() ? listed.path("value") : listed;
        String name = value.asText("").strip();
        if (name.isEmpty() || choices.containsKey(name)) {
            problems.leaveOut(where, name, FileFault.CHOICE_WITHOUT_VALUE);
            return;
        }
        LocalizedText label = texts.of(listed.isObject() ? listed.path("text") : listed, where);
        choices.put(name, choice(ids, name, label, false, false));
        for (String member : List.of("visibleIf", "enableIf", "imageLink")) {
            if (listed.hasNonNull(member)) {
                problems.leaveOut(
                        where,
                        listed.path(member).asText(),
                        member.equals("imageLink")
                                ? FileFault.MEDIA_NOT_HELD_OF_CHOICE
                                : FileFault.CHOICE_CONDITION_NOT_HELD);
            }
        }
    }

    private Choice choice(Ids ids, String name, LocalizedText label, boolean exclusive, boolean pleaseSay) {
        String id = ids.add(name);
        return new Choice(
                id,
                label.byLanguage().isEmpty() ? texts.inFirst(name) : label,
                null,
                exclusive,
                id.equals(name) ? List.of() : List.of(code(name)),
                pleaseSay);
    }

    /** What a question or a choice is called in the file. */
    static Code code(String name) {
        return new Code(
                Code.SURVEYJS_NAME, name.length() > Code.MAX_CHARS ? name.substring(0, Code.MAX_CHARS) : name, null);
    }

    private void numbered(Element element, Ids ids, Map<String, Choice> choices) {
        BigDecimal max = element.number("choicesMax").orElse(null);
        if (max == null) {
            return;
        }
        BigDecimal step =
                element.number("choicesStep").filter(by -> by.signum() > 0).orElse(BigDecimal.ONE);
        BigDecimal number = element.number("choicesMin").orElse(BigDecimal.ONE);
        for (int i = 0; i < MOST_NUMBERED && number.compareTo(max) <= 0; i++, number = number.add(step)) {
            String name = number.toPlainString();
            choices.putIfAbsent(name, choice(ids, name, texts.inFirst(name), false, false));
        }
    }

    /** What the program adds itself. */
    private void added(Element element, Ids ids, Map<String, Choice> choices) {
        if (element.flag("showDontKnowItem")) {
            choices.put("dontknow", choice(ids, "dontknow", own(element, "dontKnowText", "Don't know"), true, false));
        }
        if (element.flag("showNoneItem", "hasNone")) {
            choices.put("none", choice(ids, "none", own(element, "noneText", "None"), true, false));
        }
        if (element.flag("showOtherItem", "hasOther")) {
            choices.put("other", choice(ids, "other", own(element, "otherText", "Other"), false, true));
        }
        for (String unused : List.of("noneText", "otherText", "dontKnowText", "refuseText", "otherPlaceholder")) {
            element.member(unused);
        }
    }

    private LocalizedText own(Element element, String member, String otherwise) {
        LocalizedText text = texts.of(element, member);
        return text.byLanguage().isEmpty() ? texts.inFirst(otherwise) : text;
    }
}
