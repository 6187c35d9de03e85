package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.own.Further;
import org.earshot.survey.exchange.own.Initial;
import org.jspecify.annotations.Nullable;

/** What kind of item a question is written as, with the extensions that say the rest. */
final class ItemParts {
    private ItemParts() {}

    /** What is said of an item beyond its elements. */
    static List<Extension> extensions(Question question, Extras extras) {
        List<Extension> extensions = new ArrayList<>(List.of(Extension.text(Urls.QUESTION, extras.written())));
        question.range().filter(numbers -> !(question instanceof Scale)).ifPresent(range -> {
            boolean whole = !(question instanceof NumberQuestion number) || number.decimals() == 0;
            extensions.add(Extension.number(Urls.MIN_VALUE, range.min(), whole));
            extensions.add(Extension.number(Urls.MAX_VALUE, range.max(), whole));
        });
        if (question instanceof Calculated calculated) {
            extensions.add(Extension.flag(Urls.HIDDEN));
            extensions.add(Extension.text(Urls.FORMULA, Kept.written(calculated.formula())));
        }
        LocalizedText hint = question.asking().hint();
        if (question instanceof Info && hint != null) {
            extensions.add(Extension.text(Urls.HINT, Kept.written(hint)));
        }
        if (mayBeDeclined(question)) {
            extensions.add(Extension.flag(Urls.REQUIRED));
        }
        if (question instanceof FileQuestion file) {
            file.kind().mediaTypes().forEach(type -> extensions.add(Extension.code(Urls.MIME_TYPE, type)));
        }
        if (question instanceof Rating) {
            extensions.add(Extension.control("slider"));
        }
        if (question instanceof DateQuestion date) {
            Optional.ofNullable(date.min())
                    .ifPresent(min -> extensions.add(Extension.date(Urls.MIN_VALUE, min.toString())));
            Optional.ofNullable(date.max())
                    .ifPresent(max -> extensions.add(Extension.date(Urls.MAX_VALUE, max.toString())));
        }
        return extensions;
    }

    /** Whether an answer is asked for that somebody may rather not give: FHIR knows of answers only. */
    static boolean mayBeDeclined(Question question) {
        return question.asking().required() && question.asking().ratherNotSay();
    }

    /** The type of an item, as FHIR R4 names it. */
    static String type(Question question) {
        if (question instanceof Info) {
            return "display";
        }
        if (question instanceof YesNo || question instanceof Consent) {
            return "boolean";
        }
        if (!Further.choices(question).isEmpty()) {
            return question.choices().stream().anyMatch(Choice::pleaseSay) ? "open-choice" : "choice";
        }
        if (question instanceof FileQuestion) {
            return "attachment";
        }
        if (question instanceof TimeQuestion) {
            return "time";
        }
        if (question instanceof DateQuestion) {
            return "date";
        }
        if (question instanceof Rating) {
            return "integer";
        }
        if (question instanceof NumberQuestion number) {
            return number.decimals() == 0 ? "integer" : "decimal";
        }
        if (question instanceof Calculated calculated) {
            return calculated.decimals() == 0 ? "integer" : "decimal";
        }
        return question instanceof LongText ? "text" : "string";
    }

    /** The answer that the questionnaire gave beforehand, where it is still one of the item's type; null where there is none. */
    static @Nullable JsonNode initial(Question question) {
        Optional<String> kept =
                Initial.of(question).filter(given -> question.choices().isEmpty());
        return kept.flatMap(given -> value(type(question), given))
                .map(value -> JsonNodeFactory.instance.arrayNode().add(value))
                .orElse(null);
    }

    private static Optional<ObjectNode> value(String type, String given) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        return switch (type) {
            case "boolean" ->
                Optional.of(given)
                        .filter(Set.of("true", "false")::contains)
                        .map(flag -> value.put("valueBoolean", Boolean.parseBoolean(flag)));
            case "integer" ->
                Numbers.parse(given)
                        .filter(number -> number.scale() == 0)
                        .map(number -> value.put("valueInteger", number));
            case "decimal" -> Numbers.parse(given).map(number -> value.put("valueDecimal", number));
            case "date" -> matching("[0-9]{4}(-[0-9]{2}){2}", given).map(day -> value.put("valueDate", day));
            case "time" -> matching("([0-9]{2}:){2}[0-9]{2}", given).map(time -> value.put("valueTime", time));
            case "string", "text" -> Optional.of(value.put("valueString", given));
            default -> Optional.empty();
        };
    }

    private static Optional<String> matching(String pattern, String given) {
        return Optional.of(given).filter(text -> text.matches(pattern));
    }
}
