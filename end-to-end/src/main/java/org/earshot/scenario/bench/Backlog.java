package org.earshot.scenario.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Refused;
import org.earshot.scenario.api.Reply;
import org.earshot.scenario.suite.Metrics;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/** How fast insight works off what came while it was away. */
final class Backlog {
    private static final int LINES = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Rarely: writing the page of metrics takes the time of the service that is measured. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(400);

    private static final Duration STILL = Duration.ofSeconds(3);

    /** Longer than it ever rests between two looks. */
    private static final Duration LONG_STILL = Duration.ofSeconds(13);

    private static final String APPLIED = "earshot_insight_responses_applied_total";

    private final Suite suite;
    private final Api sender;
    private final Metrics insight;

    Backlog(Suite suite, Api sender) {
        this.suite = suite;
        this.sender = sender;
        this.insight = new Metrics(suite.addressOf(Part.INSIGHT).resolve("/insight/metrics"));
    }

    /**
     * What was seen.
     *
     * @param sentPerSecond through the batch endpoint, while insight stood still
     * @param appliedPerSecond from insight's first move to the last response applied
     * @param insightMicros processor time of insight for each response, evaluations meanwhile included
     * @param databaseMicros and of PostgreSQL
     */
    record Rates(
            int responses,
            double sentPerSecond,
            double appliedPerSecond,
            double insightMicros,
            double databaseMicros) {}

    /** Suspends insight, sends, lets insight go on, and returns when the last response is applied. */
    Rates workOff(Asked asked, int responses) {
        awaitQuiet();
        double before = insight.value(APPLIED);
        suite.suspend(Part.INSIGHT);
        long begin = System.nanoTime();
        try {
            send(asked, responses);
        } finally {
            suite.resume(Part.INSIGHT);
        }
        long resumed = System.nanoTime();
        Cpu ofInsight = Cpu.of(suite, Part.INSIGHT);
        Cpu ofDatabase = Cpu.ofDatabase(suite);
        double insightBefore = ofInsight.micros();
        double databaseBefore = ofDatabase.micros();
        await().pollInterval(LOOK_EVERY).atMost(PATIENCE).until(() -> insight.value(APPLIED) - before >= responses);
        long end = System.nanoTime();
        return new Rates(
                responses,
                responses * 1e9 / (resumed - begin),
                responses * 1e9 / (end - resumed),
                (ofInsight.micros() - insightBefore) / responses,
                (ofDatabase.micros() - databaseBefore) / responses);
    }

    /** Evaluations of a family for each second that the detector worked, since insight started. */
    double evaluationsPerSecond() {
        return insight.value("earshot_insight_families_evaluated_total") / detectorSeconds();
    }

    double evaluations() {
        return insight.value("earshot_insight_families_evaluated_total");
    }

    /** What the detector worked since insight started, reading and writing included. */
    double detectorSeconds() {
        return insight.value("earshot_insight_detector_seconds_sum");
    }

    /** Returns when nothing has been applied for a while. */
    void awaitQuiet() {
        double[] last = {-1};
        await().pollInterval(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> {
            double now = insight.value(APPLIED);
            boolean quiet = now == last[0];
            last[0] = now;
            return quiet;
        });
    }

    /** Returns when the detector has long had nothing to do, with the past of an import too. */
    void awaitStill() {
        secondsUntilStill(LONG_STILL);
    }

    /** How long from now until the detector rests: until the last evaluation before three seconds without one. */
    double secondsUntilStill() {
        return secondsUntilStill(STILL);
    }

    private double secondsUntilStill(Duration still) {
        long begin = System.nanoTime();
        double[] last = {evaluations()};
        long[] changed = {begin};
        await().pollInterval(LOOK_EVERY).atMost(PATIENCE).until(() -> {
            double now = evaluations();
            if (now != last[0]) {
                last[0] = now;
                changed[0] = System.nanoTime();
            }
            return System.nanoTime() - changed[0] > still.toNanos();
        });
        return (changed[0] - begin) / 1e9;
    }

    private void send(Asked asked, int responses) {
        Payload payload = new Payload();
        for (int sent = 0; sent < responses; sent += LINES) {
            Reply reply = sender.batch(payload.lines(asked, Math.min(LINES, responses - sent)));
            if (!reply.succeeded() || reply.body().contains("\"problem\"")) {
                throw new Refused("batch", reply.status(), "a line was refused");
            }
        }
    }
}
