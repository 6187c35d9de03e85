package org.earshot.survey.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.review.lint.Rules;
import org.earshot.survey.scenario.Infrastructure;
import org.junit.jupiter.api.Test;

/** What somebody begins from is good as it is. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TemplatesTest {
    @Inject
    Templates templates;

    @Test
    void everyTemplateIsInEnglishAndSpanishAndPassesTheCheckAndTheQuestionReview() {
        assertTrue(templates.all().size() >= 6);
        List<String> found = templates.all().stream()
                .flatMap(template -> found(template).map(told -> template.name() + ": " + told))
                .toList();

        assertEquals(List.of(), found);
        templates
                .all()
                .forEach(template ->
                        assertEquals(List.of("en", "es"), template.instrument().languages()));
    }

    private static Stream<String> found(Template template) {
        Instrument instrument = template.instrument();
        return Stream.concat(
                InstrumentCheck.check(instrument).stream().map(f -> f.pointer() + " " + f.code() + " " + f.detail()),
                Rules.review(instrument).stream().map(f -> f.pointer() + " " + f.rule() + " " + f.words()));
    }

    @Test
    void whoLeavesIsAskedTheSameAsWhoStarted() {
        Map<String, Question> starting = byId("starting");
        Map<String, Question> leaving = byId("leaving");

        for (String pair : List.of("day-to-day", "hope", "people")) {
            assertEquals(starting.get(pair), leaving.get(pair));
        }
    }

    private Map<String, Question> byId(String template) {
        return templates.named(template).orElseThrow().instrument().questions().stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }
}
