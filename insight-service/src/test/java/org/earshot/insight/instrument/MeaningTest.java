package org.earshot.insight.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.insight.response.Reader;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-02T00:00:00Z");
    private static final LocalizedText WORRY = LocalizedText.of("en", "Did you worry about food?");

    @Test
    void anAddedTranslationIsNoStep() {
        LocalizedText translated = new LocalizedText(Map.of("en", WORRY.in("en"), "es", "¿Le preocupó la comida?"));

        assertEquals(Set.of(), steps(version(1, FIRST, WORRY, "often"), version(2, SECOND, translated, "often")));
    }

    @Test
    void anotherChoiceOrAnotherWordingIsAStepInTheWeekOfItsVersion() {
        LocalizedText other = LocalizedText.of("en", "Did you skip a meal?");
        Set<Integer> second = Set.of(Reader.week(SECOND));

        assertEquals(second, steps(version(2, SECOND, WORRY, "always"), version(1, FIRST, WORRY, "often")));
        assertEquals(second, steps(version(1, FIRST, WORRY, "often"), version(2, SECOND, other, "often")));
    }

    @Test
    void whatTheAuthorSaidOfAnEditStands() {
        LocalizedText clearer = LocalizedText.of("en", "Did you worry about having enough food?");

        assertEquals(
                Set.of(),
                steps(version(1, FIRST, WORRY, "often"), said(Meaning.SAME, version(2, SECOND, clearer, "often"))));
        assertEquals(
                Set.of(Reader.week(SECOND)),
                steps(version(1, FIRST, WORRY, "often"), said(Meaning.CHANGED, version(2, SECOND, WORRY, "often"))));
    }

    private static PublishedInstrument said(Meaning meaning, PublishedInstrument version) {
        return new PublishedInstrument(
                version.organizationId(),
                version.instrumentId(),
                version.version(),
                version.publishedAt(),
                null,
                null,
                version.instrument(),
                Map.of("food", meaning));
    }

    private static Set<Integer> steps(PublishedInstrument... versions) {
        return org.earshot.insight.instrument.Meaning.changes(List.of(versions), "food-insecurity");
    }

    private static PublishedInstrument version(int version, Instant at, LocalizedText text, String choice) {
        Choice food = new Choice(
                choice, LocalizedText.of("en", choice), List.of(new NeedMapping("food-insecurity", 1)), false);
        Choice none = new Choice("none", LocalizedText.of("en", "None"), List.of(), false);
        SingleChoice question = new SingleChoice("food", Asking.of(text), List.of(food, none), null);
        Instrument instrument = new Instrument(
                LocalizedText.of("en", "Check-in"), List.of("en"), null, null, List.of(question), List.of());
        return new PublishedInstrument(new UUID(1, 1), new UUID(2, 2), version, at, null, null, instrument);
    }
}
