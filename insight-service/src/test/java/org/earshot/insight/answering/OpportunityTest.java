package org.earshot.insight.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.Opening;
import org.earshot.insight.answering.Opportunity.Facts;
import org.earshot.insight.answering.Opportunity.Result;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.BucketKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When someone counts as silent, and when they do not count at all. */
class OpportunityTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant AFTER = MONDAY.plus(Duration.ofDays(7));
    private static final UUID PROGRAM = UUID.randomUUID();
    private static final UUID SITE = UUID.randomUUID();
    private static final UUID AMAL = UUID.randomUUID();

    @Test
    void nobodyCountsBeforeTheirWeekIsOverWhetherTheyHaveAnsweredOrNot() {
        Opportunity opened = opened(null, MONDAY);

        assertNull(opened.result(Facts.NONE, AFTER.minusSeconds(1)));
        assertNull(opened.result(answered(MONDAY.plusSeconds(90)), AFTER.minusSeconds(1)));

        assertFalse(result(opened, Facts.NONE, AFTER).done());
        assertTrue(result(opened, answered(MONDAY.plusSeconds(90)), AFTER).done());
    }

    @Test
    void anAnswerAfterTheWeekIsTooLateHoweverLongOneWaits() {
        Opportunity opened = opened(null, MONDAY);

        assertTrue(result(opened, answered(AFTER), AFTER.plusSeconds(1)).done());
        assertFalse(result(opened, answered(AFTER.plusSeconds(1)), AFTER.plus(Duration.ofDays(400)))
                .done());
    }

    @Test
    void aCorrectionWeeksLaterDoesNotMakeAnAnswerLate() {
        Facts corrected = new Facts(AFTER.plus(Duration.ofDays(30)), true, false, Map.of());

        assertTrue(result(opened(null, MONDAY), corrected, AFTER.plus(Duration.ofDays(31)))
                .done());
    }

    @Test
    void whoTakesTheirAnswersBackIsNeitherSilentNorHeard() {
        Facts takenBack = new Facts(null, false, true, Map.of());

        assertNull(opened(null, MONDAY).result(takenBack, AFTER));
    }

    @Test
    void someoneKnownCountsWithTheGroupsTheyStatedAndTheLanguageOfThePage() {
        Facts stated = new Facts(null, false, false, Map.of("age-band", "young", "language", "en"));

        Result result = result(opened(AMAL, MONDAY), stated, AFTER);

        assertEquals(
                Map.of("age-band", "young", "language", "ar", "channel", "web"),
                result.cell().groups());
    }

    @Test
    void aLinkForEveryoneInvitesNobodyInParticular() {
        assertTrue(Opportunity.of(invitation(null, MONDAY)).isEmpty());
        assertTrue(Opportunity.of(invitation(AMAL, null)).isEmpty());
        assertEquals(
                Step.OPENED,
                Opportunity.of(invitation(AMAL, MONDAY)).orElseThrow().step());
    }

    @Test
    void aParticipantCountsOnceAWeekAndAsHeardIfTheyAnsweredOnce() {
        Opportunity first = opened(AMAL, MONDAY);
        Opportunity second = opened(AMAL, MONDAY.plus(Duration.ofDays(2)));
        Map<Opportunity, Result> is = new HashMap<>();
        is.put(first, new Result(first.origin(), true));
        is.put(second, new Result(second.origin(), false));

        Map<BucketKey, BucketCounts> counts = Recount.deltas(Map.of(), is);

        assertEquals(List.of(new BucketCounts(1, 1, 0, 0)), List.copyOf(counts.values()));
        assertEquals(Map.of(), Recount.deltas(is, is));
    }

    @Test
    void whoIsUnknownIsSomeoneElseEachTime() {
        Map<Opportunity, Result> is = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            Opportunity one = opened(null, MONDAY.plusSeconds(i));
            is.put(one, new Result(one.origin(), i == 0));
        }

        Map<BucketKey, BucketCounts> counts = Recount.deltas(Map.of(), is);

        assertEquals(List.of(new BucketCounts(3, 1, 0, 0)), List.copyOf(counts.values()));
        assertEquals("step:answered", counts.keySet().iterator().next().need());
    }

    private static Result result(Opportunity opportunity, Facts facts, Instant now) {
        Result result = opportunity.result(facts, now);
        assertNotNull(result);
        return result;
    }

    private static Facts answered(Instant at) {
        return new Facts(at, false, false, Map.of());
    }

    private static Opportunity opened(@Nullable UUID participant, Instant at) {
        return Opportunity.of(new Opening(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                PROGRAM,
                SITE,
                participant,
                "ar",
                Channel.WEB,
                at));
    }

    private static Invitation invitation(@Nullable UUID participant, @Nullable Instant at) {
        return new Invitation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "hash",
                UUID.randomUUID(),
                1,
                PROGRAM,
                SITE,
                participant,
                "ar",
                null,
                false,
                at);
    }
}
