package org.earshot.scenario.bench;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.Responses;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;

/** About one kilobyte with ten answers, each with an id of its own; made cheaply, since the generator shares the cores. */
final class Payload {
    private static final int DIFFERENT = 512;
    private static final int WEEKS = 60;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<String> endings = new ArrayList<>();
    private int next;

    Payload() {
        for (int i = 0; i < DIFFERENT; i++) {
            endings.add("\",\"language\":\"en\",\"answers\":" + Json.write(CheckIn.answers(random, 0.2)) + "}");
        }
    }

    /** One response for a link; not for use by several threads. */
    Buffer one() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        next = (next + 1) % DIFFERENT;
        return Buffer.buffer("{\"responseId\":\"" + id + endings.get(next));
    }

    /** Lines of a batch, spread over more than a year. */
    String lines(Asked asked, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Instant at = Instant.now()
                    .minus(Duration.ofDays(random.nextInt(7 * WEEKS)))
                    .truncatedTo(ChronoUnit.MILLIS);
            lines.append(Responses.json(asked, UUID.randomUUID(), 1, at, "", CheckIn.answers(random, 0.2)))
                    .append('\n');
        }
        return lines.toString();
    }
}
