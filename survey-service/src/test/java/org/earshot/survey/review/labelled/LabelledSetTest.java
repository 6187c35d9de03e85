package org.earshot.survey.review.labelled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.survey.review.lint.Rule;
import org.earshot.survey.review.lint.Rules;
import org.junit.jupiter.api.Test;

/** The rules keep doing as well on the labelled questions as docs/question-review.md says. */
class LabelledSetTest {
    private static final Set<String> MEASURED_ELSEWHERE = Set.of("too-long");

    @Test
    void thereAreEnoughQuestionsForEachRuleInEachLanguageThatItReads() {
        List<LabelledQuestion> all = LabelledSet.PARTS.stream()
                .flatMap(part -> LabelledSet.part(part).stream())
                .toList();

        assertTrue(all.size() >= 300, "labelled questions: " + all.size());
        for (Rule rule : Rules.all()) {
            if (!MEASURED_ELSEWHERE.contains(rule.id())) {
                for (String language : List.of("en", "es")) {
                    long labelled = all.stream()
                            .filter(q -> q.language().equals(language)
                                    && q.expected().contains(rule.id()))
                            .count();
                    assertTrue(labelled >= 2, rule.id() + " in " + language + ": " + labelled);
                }
            }
        }
    }

    @Test
    void onQuestionsThatWereHeldOutTheRulesAreMostlyRightAndLeaveGoodQuestionsAlone() {
        Map<LabelledQuestion, Set<String>> held = LabelledSet.reviewed("held");
        List<RuleScore> scores =
                Rules.all().stream().map(rule -> RuleScore.of(rule.id(), held)).toList();
        double right = scores.stream().mapToInt(RuleScore::right).sum();
        int wrong = scores.stream().mapToInt(RuleScore::wrong).sum();
        int missed = scores.stream().mapToInt(RuleScore::missed).sum();
        long nagged = held.entrySet().stream()
                .filter(q -> q.getKey().expected().isEmpty() && !q.getValue().isEmpty())
                .count();

        assertTrue(right / (right + wrong) >= 0.85, "precision " + right / (right + wrong));
        assertTrue(right / (right + missed) >= 0.70, "recall " + right / (right + missed));
        assertTrue(nagged <= 1, "good questions in which something was found: " + nagged);
    }

    @Test
    void noQuestionIsInBothParts() {
        Set<String> tuned =
                LabelledSet.part("tune").stream().map(LabelledQuestion::line).collect(Collectors.toSet());
        Set<String> held =
                LabelledSet.part("held").stream().map(LabelledQuestion::line).collect(Collectors.toSet());

        held.retainAll(tuned);

        assertEquals(Set.of(), held);
    }

    @Test
    void everyLabelIsARule() {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> labels = Stream.of("tune", "held")
                .flatMap(part -> LabelledSet.part(part).stream())
                .flatMap(question -> question.expected().stream())
                .collect(Collectors.toCollection(HashSet::new));

        labels.removeAll(rules);

        assertEquals(Set.of(), labels);
    }
}
