package org.earshot.ingest.response.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.problem.Problem.Fault;

/**
 * The items of a QuestionnaireResponse as answers: each by its linkId, those of a repeat by the order of its groups. An item without
 * an answer was seen and left, or is what somebody would rather not say. Groups that are no repeat say nothing.
 */
final class FhirItems {
    private static final String DECLINED = "asked-declined";

    private final Map<String, Question> byLinkId = new HashMap<>();
    private final List<Fault> faults;
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Map<String, Answer> read = new LinkedHashMap<>();

    /**
     * Begins.
     *
     * @param instrument unrolled
     * @param faults takes what cannot be read
     */
    FhirItems(Instrument instrument, List<Fault> faults) {
        this.faults = faults;
        for (Question question : instrument.asked()) {
            Optional<Round> round = Round.of(question.id());
            byLinkId.putIfAbsent(key(round, question.linkId()), question);
        }
    }

    private static String key(Optional<Round> round, String linkId) {
        return round.map(of -> of.repeat() + "." + of.number() + " " + linkId).orElse(linkId);
    }

    Answers answers(JsonNode response) {
        all(response.path("item"), "/item", Optional.empty());
        return new Answers(read);
    }

    private void all(JsonNode items, String pointer, Optional<Round> round) {
        for (int i = 0; i < items.size(); i++) {
            one(items.get(i), pointer + "/" + i, round);
        }
    }

    private void one(JsonNode item, String pointer, Optional<Round> round) {
        String linkId = item.path("linkId").asText("");
        Question question = byLinkId.get(key(round, linkId));
        if (question == null) {
            group(item, linkId, pointer, round);
            return;
        }
        if (question.isPut() && !(question instanceof Info)) {
            answer(question, item, pointer);
        }
        JsonNode answers = item.path("answer");
        for (int i = 0; i < answers.size(); i++) {
            all(answers.get(i).path("item"), pointer + "/answer/" + i + "/item", round);
        }
        all(item.path("item"), pointer + "/item", round);
    }

    private void group(JsonNode item, String linkId, String pointer, Optional<Round> round) {
        int number = 1 + rounds.getOrDefault(linkId, 0);
        Round next = new Round(linkId, number, null);
        if (round.isEmpty() && !item.has("answer") && isRepeat(next)) {
            rounds.put(linkId, number);
            if (byLinkId.get(key(Optional.of(next), linkId)) != null) {
                read.put(next.id(), new Answer.Flag(true));
            }
            all(item.path("item"), pointer + "/item", Optional.of(next));
        } else if (item.has("answer") || (round.isEmpty() && rounds.containsKey(linkId))) {
            faults.add(new Fault(
                    pointer + "/linkId",
                    "unknown-question",
                    "this version of the instrument has no question of this linkId, or no further round",
                    "Send answers to the questions that its export as FHIR names."));
        } else {
            all(item.path("item"), pointer + "/item", round);
        }
    }

    private boolean isRepeat(Round round) {
        String of = round.id();
        return byLinkId.keySet().stream().anyMatch(key -> key.startsWith(of + " "));
    }

    private void answer(Question question, JsonNode item, String pointer) {
        FhirValues values = new FhirValues(question, faults);
        Optional<Answer> answer = values.answer(item.path("answer"), pointer + "/answer");
        boolean declined = item.path("extension").findValuesAsText("valueCode").contains(DECLINED);
        if (answer.isPresent()) {
            read.put(question.id(), answer.get());
        } else if (declined) {
            read.put(question.id(), new Answer.RatherNotSay());
        } else if (item.path("answer").isEmpty() && !question.asking().required()) {
            read.put(question.id(), new Answer.Skipped());
        }
    }
}
