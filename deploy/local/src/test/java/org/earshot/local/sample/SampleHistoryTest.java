package org.earshot.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.Instrument;
import org.junit.jupiter.api.Test;

class SampleHistoryTest {
    private static final Instant MOMENT = Instant.parse("2026-11-23T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyResponseFitsTheSampleInstrument() throws IOException {
        Instrument instrument = instrument();

        List<AnswerFault> faults = new SampleHistory(MOMENT)
                .responses().stream()
                        .map(response -> JSON.convertValue(response.answers(), Answers.class))
                        .flatMap(answers -> Validation.faults(Journey.of(instrument, answers)).stream())
                        .toList();

        assertEquals(List.of(), faults);
    }

    @Test
    void theSampleInstrumentMayBePublished() throws IOException {
        assertEquals(List.of(), InstrumentCheck.check(instrument()));
    }

    @Test
    void theSameMomentGivesTheSameResponses() {
        assertEquals(new SampleHistory(MOMENT).responses(), new SampleHistory(MOMENT).responses());
    }

    @Test
    void fourteenMonthsEndAtTheMoment() {
        List<SampleResponse> responses = new SampleHistory(MOMENT).responses();

        Instant first = responses.get(0).answeredAt();
        Instant last = responses.get(responses.size() - 1).answeredAt();
        assertTrue(Duration.between(first, MOMENT).toDays() > 415, first.toString());
        assertTrue(!last.isAfter(MOMENT), last.toString());
    }

    @Test
    void foodWorryRisesAmongSpanishSpeakersOnly() {
        assertTrue(foodWorry("es", 0, 7) - foodWorry("es", 8, 30) > 0.15);
        assertTrue(Math.abs(foodWorry("en", 0, 7) - foodWorry("en", 8, 30)) < 0.05);
    }

    @Test
    void atHillcrestHousingWorryRisesOnlyBecauseMoreYoungPeopleAnswer() {
        assertTrue(housingWorry(0, 7, false) - housingWorry(9, 30, false) > 0.06);
        assertTrue(Math.abs(housingWorry(0, 7, true) - housingWorry(9, 30, true)) < 0.06);
    }

    private static double foodWorry(String language, int fromWeeksAgo, int toWeeksAgo) {
        return share(
                between(fromWeeksAgo, toWeeksAgo)
                        .filter(r -> r.person().language().equals(language))
                        .map(r -> r.answers().get("food")),
                "never");
    }

    private static double housingWorry(int fromWeeksAgo, int toWeeksAgo, boolean youngOnly) {
        return share(
                between(fromWeeksAgo, toWeeksAgo)
                        .filter(r -> r.person().site() == SamplePlace.HILLCREST)
                        .filter(r -> !youngOnly || r.person().ageBand() == Person.AgeBand.UNDER_25)
                        .map(r -> r.answers().get("home")),
                "sure");
    }

    private static double share(Stream<?> answers, String without) {
        return answers.filter(String.class::isInstance)
                .collect(Collectors.averagingDouble(answer -> answer.equals(without) ? 0 : 1));
    }

    private static Stream<SampleResponse> between(int fromWeeksAgo, int toWeeksAgo) {
        return new SampleHistory(MOMENT)
                .responses().stream()
                        .filter(r -> r.answeredAt().isAfter(MOMENT.minus(Duration.ofDays(7L * toWeeksAgo))))
                        .filter(r -> r.answeredAt().isBefore(MOMENT.minus(Duration.ofDays(7L * fromWeeksAgo))));
    }

    private static Instrument instrument() throws IOException {
        try (InputStream json = SampleLoader.class.getResourceAsStream("needs-check-in.json")) {
            return JSON.readValue(json, Instrument.class);
        }
    }
}
