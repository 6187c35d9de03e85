package org.earshot.scenario.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.awaitility.core.ConditionTimeoutException;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.History;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.suite.Suite;

/** Load, kills, quiet, comparison. */
public final class FaultRun {
    private static final int CLIENTS = 6;
    private static final int HISTORY_WEEKS = 40;
    private static final int HISTORY_PER_WEEK = 30;
    private static final double USUAL_FOOD_SHARE = 0.2;
    private static final Duration QUIET = Duration.ofSeconds(60);

    private final long seed;
    private final int kills;
    private final Consumer<String> progress;

    /**
     * A run that can be repeated with the same seed: the same requests and the same order of kills, though not at the
     * same instants.
     */
    public FaultRun(long seed, int kills, Consumer<String> progress) {
        this.seed = seed;
        this.kills = kills;
        this.progress = progress;
    }

    /** Starts a suite of its own, breaks it, and tells what is left. */
    public FaultReport run() {
        progress.accept("seed " + seed + ", " + kills + " kills, " + CLIENTS + " clients; starting the suite");
        try (Suite suite = Suite.startForLoad()) {
            Author author = new Author(suite.admin());
            UUID organization = author.organization();
            Asked asked =
                    author.publish(CheckIn.instrument(), author.program("Family support"), author.site("Riverside"));
            Api sender = suite.admin().newClient("fault run");
            awaitTaken(sender, asked);
            History.send(sender, asked, HISTORY_WEEKS, HISTORY_PER_WEEK, USUAL_FOOD_SHARE);

            Ledger ledger = new Ledger();
            Killer killer = new Killer(suite, seed);
            underLoad(sender, asked, ledger, () -> killer.kill(kills, progress));
            progress.accept("quiet; comparing");
            return settled(suite, organization, ledger, killer);
        }
    }

    /** The version has to arrive at response-ingest first. */
    private static void awaitTaken(Api sender, Asked asked) {
        await().atMost(QUIET).ignoreExceptions().untilAsserted(() -> History.send(sender, asked, 1, 1, 0));
    }

    private void underLoad(Api sender, Asked asked, Ledger ledger, Runnable faults) {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Client client = new Client(seed * 31 + i, asked, new Persistent(sender, ledger), ledger);
            clients.add(client);
            threads.execute(() -> logged(client, ledger));
        }
        try {
            faults.run();
        } finally {
            clients.forEach(Client::stop);
            threads.shutdown();
            awaitEnd(threads, ledger);
        }
    }

    private static void logged(Client client, Ledger ledger) {
        try {
            client.run();
        } catch (RuntimeException e) {
            ledger.violated("a client ended: " + e);
        }
    }

    private static void awaitEnd(ExecutorService threads, Ledger ledger) {
        try {
            if (!threads.awaitTermination(4, TimeUnit.MINUTES)) {
                ledger.violated("a request hung past its deadline");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Insight may still be catching up; only what differs after a minute of quiet is a difference. */
    private static FaultReport settled(Suite suite, UUID organization, Ledger ledger, Killer killer) {
        try {
            await().pollInSameThread()
                    .pollDelay(Duration.ofSeconds(2))
                    .pollInterval(Duration.ofSeconds(2))
                    .atMost(QUIET)
                    .until(() ->
                            compared(suite, organization, ledger).differences().isEmpty());
        } catch (ConditionTimeoutException stillDiffers) {
            // The last comparison, below, says how.
        }
        Insights insights = new Insights(suite, organization);
        Topic topic = Topic.read(suite.bootstrapServers());
        Comparison comparison = Comparison.of(ledger.promised(), topic, insights);
        return FaultReport.of(ledger, killer.deaths(), comparison, topic.records(), insights.alerts());
    }

    private static Comparison compared(Suite suite, UUID organization, Ledger ledger) {
        Topic topic = Topic.read(suite.bootstrapServers());
        return Comparison.of(ledger.promised(), topic, new Insights(suite, organization));
    }
}
