package org.earshot.scenario.bench;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.Responses;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Refused;
import org.earshot.scenario.api.Reply;
import org.earshot.scenario.bench.Visibility.Seen;
import org.earshot.scenario.bench.Visibility.Watched;
import org.earshot.scenario.load.Outcome;
import org.earshot.scenario.load.Target;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/**
 * An organisation that listens to two hundred families at once: seven needs at twenty-four sites of four programs, and as a whole.
 * Answers come to all of them at a steady rate; each touches seven needs at three places.
 */
final class ManyFamilies {
    /** Answers a second. */
    static final double RATE = 500;

    private static final int PROGRAMS = 4;
    private static final int SITES = 24;
    private static final int HISTORY_WEEKS = 60;
    private static final int LINES = 1_500;

    private final SplittableRandom random = new SplittableRandom(3);
    private final Suite suite;
    private final Api sender;
    private final List<Asked> places = new ArrayList<>();

    ManyFamilies(Suite suite, Api sender, Author author) {
        this.suite = suite;
        this.sender = sender;
        UUID anyProgram = author.program("Program 1");
        Asked asked = author.publish(CheckIn.instrument(), anyProgram, author.site("Site 1"));
        List<UUID> programs = new ArrayList<>(List.of(anyProgram));
        while (programs.size() < PROGRAMS) {
            programs.add(author.program("Program " + (programs.size() + 1)));
        }
        for (int site = 0; site < SITES; site++) {
            UUID siteId = site == 0 ? asked.siteId() : author.site("Site " + (site + 1));
            places.add(new Asked(asked.instrumentId(), asked.version(), programs.get(site % PROGRAMS), siteId));
        }
    }

    /** One of the sites that are answered for. */
    UUID anySite() {
        return places.get(0).siteId();
    }

    /** Gives the families a past, so that there is something to expect. */
    void remember(int responses) {
        for (int sent = 0; sent < responses; sent += LINES) {
            StringBuilder lines = new StringBuilder();
            for (int line = 0; line < LINES; line++) {
                Instant at = Instant.now()
                        .minus(Duration.ofDays(7 + random.nextInt(7 * HISTORY_WEEKS)))
                        .truncatedTo(ChronoUnit.MILLIS);
                lines.append(one(at)).append('\n');
            }
            Reply reply = sender.batch(lines.toString());
            if (!reply.succeeded() || reply.body().contains("\"problem\"")) {
                throw new Refused("batch", reply.status(), "a line was refused");
            }
        }
    }

    /**
     * What was seen.
     *
     * @param evaluations of a family while answers came
     * @param millisEach what one of them took, reading and writing included
     * @param behindSeconds how long insight still evaluated after the last answer
     */
    record Kept(Outcome outcome, Seen seen, double evaluations, double millisEach, double behindSeconds) {}

    /** Answers come at {@link #RATE} for some time, while it is watched how soon they are seen. */
    Kept keepUp(Visibility visibility, Duration time, Backlog insight) {
        double before = insight.evaluations();
        double worked = insight.detectorSeconds();
        Watched<Ran> watched = visibility.during(
                () -> new Ran(AcceptPath.open(visibility.watched(target()), RATE, time), insight.secondsUntilStill()));
        Ran ran = watched.result();
        double evaluations = insight.evaluations() - before;
        double millisEach = 1_000 * (insight.detectorSeconds() - worked) / evaluations;
        return new Kept(ran.outcome, watched.seen(), evaluations, millisEach, ran.behindSeconds);
    }

    private record Ran(Outcome outcome, double behindSeconds) {}

    /** Answers come at {@link #RATE}, from now on. */
    CompletableFuture<Outcome> answersFor(Duration time) {
        return CompletableFuture.supplyAsync(() -> AcceptPath.open(target(), RATE, time));
    }

    private Target target() {
        return new Target(
                suite.addressOf(Part.INGEST).getPort(),
                "/api/responses",
                Map.of("Content-Type", "application/json", "Authorization", "Bearer " + sender.token()),
                () -> Buffer.buffer(one(Instant.now().truncatedTo(ChronoUnit.MILLIS))));
    }

    private String one(Instant at) {
        Asked asked = places.get(random.nextInt(places.size()));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return Responses.json(asked, id, 1, at, "", CheckIn.answers(random, 0.2));
    }
}
