package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Initial;

/** What an item gives as answer beforehand: its {@code initial}, or the options with {@code initialSelected}. */
final class InitialReader {
    /** Elements of an answer that is kept as it is written, by the item's type. */
    private static final Map<String, String> VALUES = Map.of(
            "boolean", "valueBoolean",
            "integer", "valueInteger",
            "decimal", "valueDecimal",
            "date", "valueDate",
            "time", "valueTime",
            "string", "valueString",
            "text", "valueString");

    private final Problems problems;

    InitialReader(Problems problems) {
        this.problems = problems;
    }

    /** What is to be kept of it, which is noted, as is what cannot be kept. */
    Optional<Code> read(Item item, List<Choice> choices, String pointer) {
        List<String> chosen = new ArrayList<>();
        List<Item.Option> options = item.answerOption() == null ? List.of() : item.answerOption();
        for (int i = 0; i < options.size(); i++) {
            Item.Option option = options.get(i);
            if (Boolean.TRUE.equals(option.initialSelected())) {
                Optional<String> choice = choice(choices, option);
                choice.ifPresent(chosen::add);
                told(item, pointer + "/answerOption/" + i + "/initialSelected", choice.isPresent());
            }
        }
        JsonNode initial = item.initial();
        if (initial == null) {
            return Initial.kept(String.join(" ", chosen));
        }
        Optional<Code> kept = Initial.kept(choices.isEmpty() ? value(item, initial) : chosen(choices, initial));
        told(item, pointer + "/initial", kept.isPresent());
        return kept;
    }

    private void told(Item item, String pointer, boolean kept) {
        if (kept) {
            problems.note(Where.pointer(pointer), item.linkId(), FileFault.INITIAL_KEPT);
        } else {
            problems.leaveOut(Where.pointer(pointer), item.linkId(), FileFault.INITIAL_NOT_HELD);
        }
    }

    private static String value(Item item, JsonNode initial) {
        String element = VALUES.getOrDefault(String.valueOf(item.type()), "");
        return initial.size() == 1 ? initial.path(0).path(element).asText() : "";
    }

    /** Ids of the choices that are given; empty where one of them is none of the choices. */
    private static String chosen(List<Choice> choices, JsonNode initial) {
        List<String> ids = new ArrayList<>();
        for (JsonNode given : initial) {
            JsonNode coding = given.path("valueCoding");
            Optional<String> id = coding.isObject()
                    ? coded(
                            choices,
                            coding.path("system").asText(),
                            coding.path("code").asText())
                    : plain(choices, given.path("valueString").asText());
            if (id.isEmpty()) {
                return "";
            }
            ids.add(id.get());
        }
        return String.join(" ", ids);
    }

    private static Optional<String> choice(List<Choice> choices, Item.Option option) {
        Coding coding = option.valueCoding();
        return coding == null
                ? plain(choices, String.valueOf(option.valueString()))
                : coded(
                        choices,
                        Optional.ofNullable(coding.system()).orElse(""),
                        Optional.ofNullable(coding.code()).orElse(String.valueOf(coding.display())));
    }

    private static Optional<String> coded(List<Choice> choices, String system, String code) {
        return choices.stream()
                .filter(choice -> (system.isEmpty() && choice.id().equals(code))
                        || choice.codes().stream()
                                .anyMatch(known -> known.system().equals(system)
                                        && known.code().equals(code)))
                .map(Choice::id)
                .findFirst();
    }

    private static Optional<String> plain(List<Choice> choices, String text) {
        return coded(choices, Code.FHIR_VALUE_STRING, text);
    }
}
