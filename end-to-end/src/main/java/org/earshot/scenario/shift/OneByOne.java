package org.earshot.scenario.shift;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Refused;
import org.earshot.scenario.suite.Suite;

/** One answer after the other in the running week, each evaluated before the next is given: what one more answer costs. */
final class OneByOne {
    private static final int ANSWERS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    /** Its site's, its program's and the organisation's. */
    private static final int FAMILIES_TOUCHED = 3;

    private final Suite suite;
    private final Api api;
    private final Stage stage;
    private final List<Series> all;

    OneByOne(Suite suite, Api api, Stage stage, List<Series> all) {
        this.suite = suite;
        this.api = api;
        this.stage = stage;
        this.all = all;
    }

    /** Begins with an answer to each series, which finds nothing held; the work for those is left out. */
    DetectorWork work() {
        all.forEach(this::answer);
        DetectorWork before = DetectorWork.of(suite);
        for (int answer = 0; answer < ANSWERS; answer++) {
            answer(all.get(answer % all.size()));
        }
        return DetectorWork.of(suite).since(before);
    }

    private void answer(Series series) {
        double evaluated = DetectorWork.of(suite).evaluations();
        Answer answer = new Answer(
                UUID.randomUUID(),
                stage.place(series),
                stage.need(series),
                1,
                false,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
        if (!api.send("POST", "/api/responses", answer.json(1)).succeeded()) {
            throw new Refused("answer", 0, "it was not taken");
        }
        await().pollInterval(LOOK_EVERY)
                .atMost(PATIENCE)
                .until(() -> DetectorWork.of(suite).evaluations() >= evaluated + FAMILIES_TOUCHED);
    }
}
