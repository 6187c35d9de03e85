package org.earshot.contracts.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LinkValue;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.SingleChoice;

/** Every question can be told from the others, and answered. */
final class QuestionRules {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    private final Instrument instrument;
    private final Findings findings;

    QuestionRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
    }

    /** Reports an id that is malformed, or that {@code seen} already holds. */
    static void id(String id, String pointer, Set<String> seen, Findings findings) {
        if (!ID.matcher(id).matches()) {
            findings.error(
                    pointer,
                    "bad-id",
                    "the id is not made of 1 to 64 lower-case letters, digits and hyphens",
                    "Write it as food-last-month.");
        } else if (!seen.add(id)) {
            findings.error(pointer, "duplicate-id", "the id " + id + " is used twice", "Give each its own id.", id);
        }
    }

    void check() {
        if (instrument.questions().stream().allMatch(q -> q instanceof Info || !q.isPut())) {
            findings.error("/questions", "no-questions", "nothing is asked", "Add at least one question.");
        }
        int files = (int) instrument.questions().stream()
                .filter(FileQuestion.class::isInstance)
                .count();
        findings.atMost(InstrumentCheck.MAX_FILES, files, "/questions", "questions for a file");
        Set<String> ids = new HashSet<>();
        Set<String> dimensions = new HashSet<>();
        for (int i = 0; i < instrument.questions().size(); i++) {
            Question question = instrument.questions().get(i);
            String pointer = "/questions/" + i;
            id(question.id(), pointer + "/id", ids, findings);
            if (question instanceof Matrix matrix) {
                rows(matrix, pointer + "/rows", ids);
            }
            choices(question, pointer);
            dimension(question, pointer, dimensions);
            bounds(question, pointer);
            TypeRules.check(question, pointer, findings);
        }
    }

    private void rows(Matrix matrix, String pointer, Set<String> ids) {
        if (matrix.rows().isEmpty()) {
            findings.error(pointer, "no-rows", "nothing is asked", "Add at least one row.");
        }
        for (int i = 0; i < matrix.rows().size(); i++) {
            id(matrix.rows().get(i).id(), pointer + "/" + i + "/id", ids, findings);
        }
    }

    private void choices(Question question, String pointer) {
        List<Choice> choices = question.choices();
        boolean isChoice = question instanceof SingleChoice
                || question instanceof MultipleChoice
                || question instanceof LinkValue
                || question instanceof Ranking;
        if (isChoice && choices.size() < 2) {
            findings.error(
                    pointer + "/choices",
                    "too-few-choices",
                    "there is nothing to choose between",
                    "Offer at least two choices.");
        }
        findings.atMost(InstrumentCheck.MAX_CHOICES, choices.size(), pointer + "/choices", "choices");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < Math.min(choices.size(), InstrumentCheck.MAX_CHOICES); i++) {
            id(choices.get(i).id(), pointer + "/choices/" + i + "/id", ids, findings);
        }
    }

    private void dimension(Question question, String pointer, Set<String> seen) {
        String dimension = question.dimension();
        if (dimension == null) {
            return;
        }
        id(dimension, pointer + "/dimension", new HashSet<>(), findings);
        if (!seen.add(dimension)) {
            findings.error(
                    pointer + "/dimension",
                    "duplicate-dimension",
                    "an earlier question states the dimension " + dimension + " too",
                    "Ask for each dimension once.",
                    dimension);
        }
        if (!question.asking().ratherNotSay()) {
            findings.warning(
                    pointer + "/asking/ratherNotSay",
                    "no-rather-not-say",
                    "the question asks who somebody is, and does not offer \"I would rather not say\"",
                    "Set ratherNotSay to true.");
        }
    }

    private void bounds(Question question, String pointer) {
        if (question instanceof NumberQuestion number) {
            numbers(number, pointer);
        }
        if (question instanceof DateQuestion date) {
            LocalDate min = date.min();
            LocalDate max = date.max();
            if (min != null && max != null && min.isAfter(max)) {
                minAboveMax(pointer);
            }
        }
        if ((question instanceof Info || !question.isPut()) && question.asking().required()) {
            findings.error(
                    pointer + "/asking/required",
                    "required-info",
                    "nobody is asked to answer it, so it cannot be required",
                    "Set required to false.");
        }
    }

    private void numbers(NumberQuestion number, String pointer) {
        if (number.min().compareTo(number.max()) > 0) {
            minAboveMax(pointer);
        }
        if (number.decimals() < 0 || number.decimals() > InstrumentCheck.MAX_DECIMALS) {
            findings.error(
                    pointer + "/decimals",
                    "bad-decimals",
                    "an answer cannot have " + number.decimals() + " decimals",
                    "Choose 0 to " + InstrumentCheck.MAX_DECIMALS + ".",
                    String.valueOf(InstrumentCheck.MAX_DECIMALS));
        }
    }

    private void minAboveMax(String pointer) {
        findings.error(
                pointer + "/min", "min-above-max", "no answer lies between min and max", "Make min at most max.");
    }
}
