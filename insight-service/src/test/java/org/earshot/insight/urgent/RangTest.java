package org.earshot.insight.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What rings, and what does not. */
class RangTest {
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID INSTRUMENT = new UUID(1, 2);
    private static final UUID PROGRAM = new UUID(1, 3);
    private static final UUID SITE = new UUID(1, 4);
    private static final Instant NOW = Instant.parse("2026-03-31T22:00:00Z");
    private static final Instant MADE = NOW.minus(Duration.ofDays(20));
    private static final Condition HIGH = new Condition.AtLeast("fear", BigDecimal.valueOf(8));

    private record Case(String label, UrgentRule rule, ResponseRecorded response, List<Boolean> rings) {}

    @TestFactory
    Stream<DynamicTest> anAnswerRingsWhenItIsLookedForAndNew() {
        List<Boolean> rings = List.of(true);
        List<Boolean> onlyKeepsUp = List.of(false);
        List<Boolean> silent = List.of();
        return Stream.of(
                        new Case("high enough", rule(HIGH, null), says(9, Duration.ZERO, Duration.ZERO), rings),
                        new Case("not high enough", rule(HIGH, null), says(7, Duration.ZERO, Duration.ZERO), silent),
                        new Case(
                                "in some round of a repeat, once",
                                rule(HIGH, null),
                                says(
                                        Map.of(
                                                "child.1.fear", new Answer.Amount(BigDecimal.ONE),
                                                "child.2.fear", new Answer.Amount(BigDecimal.valueOf(9)),
                                                "child.3.fear", new Answer.Amount(BigDecimal.TEN)),
                                        Duration.ZERO,
                                        Duration.ZERO),
                                rings),
                        new Case(
                                "in no round, and another question high enough",
                                rule(HIGH, null),
                                says(
                                        Map.of(
                                                "child.1.fear", new Answer.Amount(BigDecimal.ONE),
                                                "child.1.no-fear", new Answer.Amount(BigDecimal.TEN)),
                                        Duration.ZERO,
                                        Duration.ZERO),
                                silent),
                        new Case("at this site", rule(HIGH, SITE), says(9, Duration.ZERO, Duration.ZERO), rings),
                        new Case("at another site", rule(HIGH, PROGRAM), says(9, Duration.ZERO, Duration.ZERO), silent),
                        new Case(
                                "given two days before it came",
                                rule(HIGH, null),
                                says(9, Duration.ofDays(2), Duration.ZERO),
                                rings),
                        new Case(
                                "given longer before it came",
                                rule(HIGH, null),
                                says(9, Duration.ofHours(49), Duration.ZERO),
                                onlyKeepsUp),
                        new Case(
                                "read late, after an outage",
                                rule(HIGH, null),
                                says(9, Duration.ZERO, Duration.ofDays(13)),
                                rings),
                        new Case(
                                "read anew, long after",
                                rule(HIGH, null),
                                says(9, Duration.ZERO, Duration.ofDays(15)),
                                onlyKeepsUp),
                        new Case(
                                "accepted before the rule was made",
                                madeAt(NOW.minus(Duration.ofHours(1))),
                                says(9, Duration.ZERO, Duration.ofHours(2)),
                                onlyKeepsUp))
                .map(each -> DynamicTest.dynamicTest(
                        each.label,
                        () -> assertEquals(
                                each.rings,
                                Rang.of(List.of(each.rule), each.response, NOW).stream()
                                        .map(Rang::fresh)
                                        .toList())));
    }

    private static UrgentRule rule(Condition when, @Nullable UUID site) {
        return rule(when, site, MADE);
    }

    private static UrgentRule madeAt(Instant since) {
        return rule(HIGH, null, since);
    }

    private static UrgentRule rule(Condition when, @Nullable UUID site, Instant since) {
        return new UrgentRule(
                ORGANIZATION,
                new UUID(1, 5),
                1,
                "Afraid",
                INSTRUMENT,
                "fear",
                when,
                null,
                site,
                List.of(new UUID(1, 6)),
                null,
                since);
    }

    /**
     * A response about fear.
     *
     * @param under how long it was under way
     * @param ago how long ago it was accepted
     */
    private static ResponseRecorded says(int fear, Duration under, Duration ago) {
        return says(Map.of("fear", new Answer.Amount(BigDecimal.valueOf(fear))), under, ago);
    }

    private static ResponseRecorded says(Map<String, Answer> answers, Duration under, Duration ago) {
        Instant recorded = NOW.minus(ago);
        return new ResponseRecorded(
                ORGANIZATION,
                new UUID(1, 7),
                1,
                INSTRUMENT,
                1,
                PROGRAM,
                SITE,
                null,
                "en",
                Channel.WEB,
                recorded.minus(under),
                recorded,
                new Answers(answers),
                List.of(),
                Map.of(),
                Map.of());
    }
}
