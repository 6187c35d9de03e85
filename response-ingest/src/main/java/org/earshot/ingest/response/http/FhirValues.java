package org.earshot.ingest.response.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.problem.Problem.Fault;
import org.jspecify.annotations.Nullable;

/** The values of an item as the answer to its question. Whether it fits the question is checked like any other answer's. */
final class FhirValues {
    private static final int HOURS_AND_MINUTES = 5;

    private final Question question;
    private final List<Fault> faults;

    FhirValues(Question question, List<Fault> faults) {
        this.question = question;
        this.faults = faults;
    }

    /** Empty where there is none, or none that can be read. */
    Optional<Answer> answer(JsonNode answers, String pointer) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        if (!question.choices().isEmpty()) {
            return chosen(answers, pointer);
        }
        JsonNode value = value(answers.get(0));
        if (question instanceof Scale) {
            return point(value, pointer + "/0");
        }
        if (value.isBoolean()) {
            return Optional.of(new Answer.Flag(value.asBoolean()));
        }
        if (value.isNumber() || value.path("value").isNumber()) {
            return Optional.of(new Answer.Amount((value.isNumber() ? value : value.path("value")).decimalValue()));
        }
        if (value.isTextual()) {
            return Optional.of(new Answer.Text(text(value.asText())));
        }
        fault(
                pointer + "/0",
                "wrong-type",
                "this question takes no such value",
                "Send the value that its item's type names; a file goes to /api/responses/{responseId}/files first.");
        return Optional.empty();
    }

    private String text(String written) {
        return question instanceof TimeQuestion && written.length() > HOURS_AND_MINUTES
                ? written.substring(0, HOURS_AND_MINUTES)
                : written;
    }

    /** The one member that begins with {@code value}; missing where there is none. */
    private static JsonNode value(JsonNode answer) {
        return answer.properties().stream()
                .filter(member -> member.getKey().startsWith("value"))
                .map(member -> member.getValue())
                .findFirst()
                .orElse(answer.path("value"));
    }

    private Optional<Answer> point(JsonNode value, String pointer) {
        String code = value.isNumber() ? value.asText() : value.path("code").asText("");
        if (question.label(code).isEmpty()) {
            unknown(pointer);
            return Optional.empty();
        }
        return Optional.of(new Answer.Amount(new BigDecimal(code)));
    }

    private Optional<Answer> chosen(JsonNode answers, String pointer) {
        List<String> ids = new ArrayList<>();
        String words = "";
        for (int i = 0; i < answers.size(); i++) {
            JsonNode value = value(answers.get(i));
            Optional<Choice> choice = choice(value);
            Optional<Choice> open =
                    question.choices().stream().filter(Choice::pleaseSay).findFirst();
            if (choice.isPresent()) {
                ids.add(choice.get().id());
            } else if (value.isTextual() && words.isEmpty() && open.isPresent()) {
                words = value.asText();
                ids.remove(open.get().id());
                ids.add(open.get().id());
            } else {
                unknown(pointer + "/" + i);
                return Optional.empty();
            }
        }
        if (!words.isEmpty()) {
            return Optional.of(new Answer.Other(ids, words));
        }
        return Optional.of(
                question instanceof MultipleChoice || question instanceof Ranking || ids.size() > 1
                        ? new Answer.Many(ids)
                        : new Answer.Text(ids.get(0)));
    }

    private Optional<Choice> choice(JsonNode value) {
        String code = value.isTextual() ? value.asText() : value.path("code").asText("");
        String system = value.path("system").isTextual() ? value.path("system").asText() : null;
        return question.choices().stream()
                .filter(choice -> isCalled(choice, system, code))
                .findFirst();
    }

    private static boolean isCalled(Choice choice, @Nullable String system, String code) {
        return (system == null && choice.id().equals(code))
                || choice.codes().stream()
                        .anyMatch(of -> of.code().equals(code)
                                && (system == null || of.system().equals(system)));
    }

    private void unknown(String pointer) {
        fault(
                pointer,
                "unknown-choice",
                "the question offers no such choice",
                "Send a code that the question's answerOption lists, with its system.");
    }

    private void fault(String pointer, String code, String detail, String fix) {
        faults.add(new Fault(pointer, code, detail, fix));
    }
}
