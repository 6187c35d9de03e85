package org.earshot.scenario.shift;

import org.earshot.scenario.suite.Metrics;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/**
 * What insight says of its own work since it last started.
 *
 * @param evaluations of a family
 * @param wentOn of those, how many read only what was told of late
 * @param seconds that they took, reading and writing included
 */
record DetectorWork(double evaluations, double wentOn, double seconds) {

    static DetectorWork of(Suite suite) {
        Metrics insight = new Metrics(suite.addressOf(Part.INSIGHT).resolve("/insight/metrics"));
        return new DetectorWork(
                insight.value("earshot_insight_families_evaluated_total"),
                insight.value("earshot_insight_families_went_on_total"),
                insight.value("earshot_insight_detector_seconds_sum"));
    }

    DetectorWork since(DetectorWork before) {
        return new DetectorWork(evaluations - before.evaluations, wentOn - before.wentOn, seconds - before.seconds);
    }

    double millisEach() {
        return 1_000 * seconds / evaluations;
    }
}
