package org.earshot.contracts.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.Question;

/** Whether answers fit an instrument. */
public final class Validation {
    /** Most faults that are told at once: enough to correct an answer sheet, too few to turn one into a flood. */
    public static final int MAX_FAULTS = 100;

    private Validation() {}

    /**
     * What is wrong with a complete set of answers, in the order of the answers, then of missing questions; the first
     * {@link #MAX_FAULTS} of it.
     */
    public static List<AnswerFault> faults(Journey journey) {
        List<AnswerFault> faults = new ArrayList<>();
        for (Map.Entry<String, Answer> given : journey.given().byQuestion().entrySet()) {
            faultIn(journey, given.getKey(), given.getValue()).ifPresent(faults::add);
        }
        for (Question question : journey.shown()) {
            boolean missing = journey.answers().to(question.id()).isEmpty();
            if (missing && question.asking().required()) {
                faults.add(required(question));
            }
        }
        return List.copyOf(faults.subList(0, Math.min(faults.size(), MAX_FAULTS)));
    }

    /** What is wrong with one answer to a question that is shown; empty when it is fine. */
    public static Optional<AnswerFault> fault(Question question, Answer answer) {
        if (answer instanceof Answer.Skipped) {
            return question.asking().required() ? Optional.of(required(question)) : Optional.empty();
        }
        if (answer instanceof Answer.RatherNotSay) {
            return question.asking().ratherNotSay() ? Optional.empty() : Optional.of(notOffered(question));
        }
        return question.faultIn(answer);
    }

    private static Optional<AnswerFault> faultIn(Journey journey, String id, Answer answer) {
        Optional<Question> question = journey.instrument().question(id);
        if (question.isEmpty()) {
            return Optional.of(
                    new AnswerFault(
                            id,
                            "unknown-question",
                            "this version of the instrument has no such question",
                            "Use the question ids of the version that the response names; in a repeat with its id and the round, as children.2.age."));
        }
        return journey.shows(id)
                ? fault(question.get(), answer)
                        .or(() -> journey.broken(question.get()).map(c -> broken(journey, id, c)))
                : Optional.of(new AnswerFault(
                        id,
                        "hidden-question",
                        "with the other answers given, this question is not shown",
                        "Leave it out, or correct the answer that hides it."));
    }

    private static AnswerFault broken(Journey journey, String id, Constraint constraint) {
        return new AnswerFault(
                id,
                "constraint",
                constraint
                        .message()
                        .in(journey.instrument().languages().stream()
                                .findFirst()
                                .orElse("")),
                "Send an answer that satisfies the question's constraint.");
    }

    private static AnswerFault required(Question question) {
        return new AnswerFault(
                question.id(),
                "required",
                "the question must be answered",
                question.asking().ratherNotSay() ? "Send an answer, or {\"ratherNotSay\":true}." : "Send an answer.");
    }

    private static AnswerFault notOffered(Question question) {
        return new AnswerFault(
                question.id(),
                "not-offered",
                "the question does not offer \"I would rather not say\"",
                "Send an answer, or leave the question out.");
    }
}
