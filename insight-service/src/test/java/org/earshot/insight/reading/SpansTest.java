package org.earshot.insight.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.earshot.insight.reading.Spans.Span;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final int NOW = 100;

    @Test
    void theLastWeeksAreComparedWithTheHalfYearBefore() {
        assertEquals(new Spans(new Span(67, 92), new Span(93, NOW)), Spans.of(List.of(), Set.of(), NOW));
    }

    @Test
    void nothingFromBeforeAQuestionMeantSomethingElseIsCompared() {
        assertEquals(new Spans(new Span(80, 92), new Span(93, NOW)), Spans.of(List.of(), Set.of(40, 80), NOW));
    }

    @Test
    void whereItMeansSomethingElseOnlyOfLateThereIsNothingToCompareWith() {
        Spans spans = Spans.of(List.of(), Set.of(98), NOW);

        assertEquals(new Span(98, NOW), spans.after());
        assertTrue(spans.before().to() < spans.before().from());
    }

    @Test
    void whatIsPublishedForLaterChangesNothingYet() {
        assertEquals(Spans.of(List.of(), Set.of(), NOW), Spans.of(List.of(), Set.of(NOW + 1), NOW));
    }
}
