package org.earshot.survey.exchange.surveyjs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileTypes;
import org.earshot.survey.exchange.format.Problems;

/** Which question each type of an element becomes. */
final class TypeReader {
    private final Problems problems;
    private final ChoiceReader choices;
    private final ScaleReader scales;

    TypeReader(Texts texts, Problems problems) {
        this.problems = problems;
        this.choices = new ChoiceReader(texts, problems);
        this.scales = new ScaleReader(texts, problems);
    }

    /** The question, or empty when there is none of such a type, which then is listed. */
    Optional<Made> read(Element element, String id, Asking asking) {
        return switch (element.type()) {
            case "text" -> text(element, id, asking);
            case "comment" -> plain(element, new LongText(id, asking));
            case "radiogroup", "dropdown", "buttongroup" -> one(element, id, asking);
            case "checkbox", "tagbox" -> several(element, id, asking);
            case "imagepicker" -> element.flag("multiSelect") ? several(element, id, asking) : one(element, id, asking);
            case "boolean" -> Optional.of(yesNo(element, id, asking));
            case "rating" -> scales.rating(element, id, asking);
            case "slider" ->
                element.text("sliderType").equals("range")
                        ? notHeld(element, "sliderType")
                        : number(element, id, asking, 0);
            case "ranking" -> ranking(element, id, asking);
            case "matrix" -> scales.matrix(element, id, asking);
            case "file" -> file(element, id, asking);
            case "html" -> plain(element, new Info(id, asking));
            default -> notHeld(element, "type");
        };
    }

    private Optional<Made> notHeld(Element element, String member) {
        problems.leaveOut(element.where(member), element.text(member), FileFault.TYPE_NOT_HELD);
        return Optional.empty();
    }

    private static Optional<Made> plain(Element element, Question question) {
        return Optional.of(Made.of(question, element.name(), Map.of()));
    }

    private Optional<Made> text(Element element, String id, Asking asking) {
        boolean address = element.list("validators").stream()
                .anyMatch(validator -> validator.type().equals("email"));
        return switch (address ? "email" : element.text("inputType")) {
            case "", "text", "url", "search" -> plain(element, new ShortText(id, asking));
            case "number", "range" -> number(element, id, asking, Bounds.DECIMALS);
            case "date" ->
                plain(
                        element,
                        new DateQuestion(
                                id,
                                asking,
                                Bounds.date(element, "min", problems),
                                Bounds.date(element, "max", problems)));
            case "time" ->
                plain(
                        element,
                        new TimeQuestion(
                                id,
                                asking,
                                Bounds.time(element, "min", problems),
                                Bounds.time(element, "max", problems)));
            case "email" -> plain(element, new ContactQuestion(id, asking, ContactQuestion.Kind.EMAIL, null));
            case "tel" -> plain(element, new ContactQuestion(id, asking, ContactQuestion.Kind.PHONE, null));
            default -> notHeld(element, "inputType");
        };
    }

    private static Optional<Made> number(Element element, String id, Asking asking, int decimals) {
        Bounds bounds = Bounds.of(element);
        boolean slider = element.type().equals("slider");
        return plain(
                element,
                new NumberQuestion(
                        id,
                        asking,
                        slider && bounds.min() == null ? BigDecimal.ZERO : bounds.least(),
                        slider && bounds.max() == null ? BigDecimal.valueOf(100) : bounds.most(),
                        Bounds.decimals(element, decimals),
                        null));
    }

    private Optional<Map<String, Choice>> listed(Element element) {
        Map<String, Choice> read = choices.read(element);
        if (!read.isEmpty()) {
            return Optional.of(read);
        }
        problems.leaveOut(element.where("choices"), element.name(), FileFault.CHOICES_NOT_HERE, "choices");
        return Optional.empty();
    }

    private Optional<Made> one(Element element, String id, Asking asking) {
        return listed(element)
                .map(read -> made(
                        element,
                        new SingleChoice(
                                id,
                                asking,
                                read.values().stream().map(TypeReader::among).toList(),
                                null),
                        read));
    }

    /** Of one choice each stands alone anyway. */
    private static Choice among(Choice choice) {
        return new Choice(choice.id(), choice.label(), choice.needs(), false, choice.codes(), choice.pleaseSay());
    }

    private Optional<Made> several(Element element, String id, Asking asking) {
        return listed(element)
                .map(read -> made(element, new MultipleChoice(id, asking, List.copyOf(read.values())), read));
    }

    private Optional<Made> ranking(Element element, String id, Asking asking) {
        return listed(element).map(read -> {
            int places = element.flag("selectToRankEnabled")
                    ? element.number("maxSelectedChoices")
                            .map(most -> Math.max(1, Math.min(read.size(), most.intValue())))
                            .orElse(read.size())
                    : read.size();
            return made(element, new Ranking(id, asking, List.copyOf(read.values()), places), read);
        });
    }

    private static Made made(Element element, Question question, Map<String, Choice> choices) {
        Map<String, String> ids = new LinkedHashMap<>();
        choices.forEach((name, choice) -> ids.put(name, choice.id()));
        return Made.of(question, element.name(), ids);
    }

    private Optional<Made> file(Element element, String id, Asking asking) {
        if (element.flag("allowMultiple")) {
            FileTypes.oneOnly(problems, element.where("allowMultiple"), "true");
        }
        if (element.has("maxSize")) {
            FileTypes.narrower(problems, element.where("maxSize"), element.text("maxSize"));
        }
        String types = element.text("acceptedTypes");
        FileQuestion.Kind kind =
                element.text("sourceType").equals("camera") ? FileQuestion.Kind.PHOTO : FileTypes.kind(types);
        if (kind == FileQuestion.Kind.FILE) {
            FileTypes.narrower(problems, element.where("acceptedTypes"), types);
        }
        return plain(element, new FileQuestion(id, asking, kind));
    }

    /** Yes and no by the values that the file stores for them. */
    private Made yesNo(Element element, String id, Asking asking) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(element.has("valueTrue") ? element.text("valueTrue") : "true", "true");
        values.put(element.has("valueFalse") ? element.text("valueFalse") : "false", "false");
        for (String label : List.of("labelTrue", "labelFalse")) {
            if (element.has(label)) {
                problems.note(element.where(label), element.text(label), FileFault.LOOKS_YES_AND_NO);
            }
        }
        return Made.of(new YesNo(id, asking, null, null), element.name(), values);
    }
}
