package org.earshot.insight.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Row 10 of the method's promises: whatever way the answers took (any order, twice, put right, withdrawn, with restarts between),
 * evidence, alerts and estimates are the same bits. Equality of records compares doubles by their bits.
 */
class AnyPathTest {
    private static final Policy POLICY = Policy.standard(1);

    @Property(tries = 60)
    void order_duplicates_revisions_and_withdrawals_leave_no_trace(@ForAll long seed) {
        Arrivals arrivals = Arrivals.of(seed);
        Detector detector = new Detector(POLICY.watching(seed % 2 == 0 ? Measure.SHARE : Measure.SEVERITY));

        for (int week : List.of(arrivals.anyWeek(), arrivals.lastWeek())) {
            assertEquals(detector.evaluate(arrivals.straight(), week), detector.evaluate(arrivals.crooked(), week));
        }
    }

    @Property(tries = 60)
    void a_restart_between_any_two_arrivals_leaves_no_trace(@ForAll long seed) {
        Arrivals arrivals = Arrivals.of(seed);
        Detector detector = new Detector(POLICY);
        int restartedIn = arrivals.anyWeek();
        FamilyHistory soFar = arrivals.crooked(arrivals.anyNumber());

        List<ClosedWeek> kept =
                detector.resume(soFar, restartedIn, List.of()).keeping().of(List.of());
        Evaluation resumed =
                detector.resume(arrivals.crooked(), arrivals.lastWeek(), kept).evaluation();

        assertEquals(detector.evaluate(arrivals.straight(), arrivals.lastWeek()), resumed);
    }

    @Property(tries = 30)
    void what_would_have_been_told_and_may_be_claimed_is_the_same_too(@ForAll long seed) {
        Arrivals arrivals = Arrivals.of(seed);
        int last = arrivals.lastWeek();

        assertEquals(
                Replay.of(arrivals.straight(), 0, last, POLICY).told(),
                Replay.of(arrivals.crooked(), 0, last, POLICY).told());
        assertEquals(
                PublicEvidence.ofWeeks(arrivals.straight(), 0, last, POLICY),
                PublicEvidence.ofWeeks(arrivals.crooked(), 0, last, POLICY));
    }

    @Property(tries = 30)
    void a_replay_tells_each_alert_as_it_was_told_then(@ForAll long seed) {
        Arrivals arrivals = Arrivals.of(seed);
        Detector detector = new Detector(POLICY);

        for (Replay.Told told :
                Replay.of(arrivals.straight(), 0, arrivals.lastWeek(), POLICY).told()) {
            List<DetectedShift> then = detector.evaluate(
                            arrivals.straight(), told.shift().alertedInWeek())
                    .shifts();
            assertTrue(told.closesAnEarlierShift() != then.contains(told.shift()), told.toString());
        }
    }

    @Test
    void there_are_alerts_to_compare() {
        long alerting = 0;
        for (long seed = 0; seed < 20; seed++) {
            Arrivals arrivals = Arrivals.of(seed);
            Evaluation evaluation = new Detector(POLICY).evaluate(arrivals.straight(), arrivals.lastWeek());
            alerting += evaluation.shifts().isEmpty() ? 0 : 1;
        }

        assertTrue(alerting >= 10, alerting + " of 20");
    }
}
