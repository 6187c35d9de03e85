package org.earshot.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.UUID;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Refused;
import org.earshot.scenario.api.Reply;

/** Responses of past weeks, sent as one batch: what a detector needs before it can notice a change. */
public final class History {
    private History() {}

    /**
     * Sends them and returns when they are acknowledged.
     *
     * @param weeks up to last week
     * @param perWeek responses in each
     * @param foodShare how many of them tell of food insecurity
     */
    public static void send(Api api, Asked asked, int weeks, int perWeek, double foodShare) {
        SplittableRandom random = new SplittableRandom(weeks * 1_000L + perWeek);
        StringBuilder lines = new StringBuilder();
        for (int week = weeks; week >= 1; week--) {
            Instant monday = Instant.now().minus(Duration.ofDays(7L * week)).truncatedTo(ChronoUnit.MILLIS);
            for (int i = 0; i < perWeek; i++) {
                lines.append(Responses.json(
                                asked, UUID.randomUUID(), 1, monday, "", CheckIn.answers(random, foodShare)))
                        .append('\n');
            }
        }
        Reply reply = api.batch(lines.toString());
        if (!reply.succeeded() || reply.body().contains("\"problem\"")) {
            throw new Refused(
                    "batch",
                    reply.status(),
                    reply.body().substring(0, Math.min(2_000, reply.body().length())));
        }
    }
}
