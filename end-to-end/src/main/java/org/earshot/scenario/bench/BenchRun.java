package org.earshot.scenario.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.History;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.bench.AcceptPath.Compared;
import org.earshot.scenario.bench.ManyFamilies.Kept;
import org.earshot.scenario.bench.ManyManagers.Waited;
import org.earshot.scenario.bench.Visibility.Seen;
import org.earshot.scenario.load.Outcome;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/**
 * One benchmark from start to stop. What insight must still work off comes first, the accept path last and with insight
 * standing still, since on shared cores each would only measure the other.
 */
final class BenchRun implements AutoCloseable {
    private static final double LEAST_OF_CEILING = 0.5;
    private static final double LEAST_APPLIED = 3_000;
    private static final double MOST_VISIBLE_MILLIS = 3_000;
    private static final double MOST_BEHIND_SECONDS = 5;
    private static final double MOST_PAGE_MILLIS = 200;

    /** Until the compiler has seen all of it, on processors that it shares with everything else. */
    private static final int OPEN_LOOPS_BEFORE_LOOKING = 3;

    private static final double MOST_TICK_SECONDS = 1;
    private static final double MOST_RESPONSE_MICROS = 50;

    private final Pace pace;
    private final Set<Chapter> chapters;
    private final Consumer<String> progress;
    private final Report report = new Report();
    private final Suite suite;
    private final Broker broker;
    private final BareProcess bare;
    private final Author author;
    private final Api sender;
    private final Asked asked;
    private final AcceptPath accept;

    BenchRun(Pace pace, Set<Chapter> chapters, Consumer<String> progress) {
        this.pace = pace;
        this.chapters = chapters;
        this.progress = progress;
        progress.accept("starting the suite");
        this.suite = Suite.startForLoad();
        this.broker = new Broker(suite.bootstrapServers());
        this.bare = BareProcess.start(suite.process(Part.INGEST), suite.bootstrapServers());
        this.author = new Author(suite.admin());
        this.asked = author.publish(CheckIn.instrument(), author.program("Family support"), author.site("Riverside"));
        this.sender = suite.admin().newClient("benchmark");
        this.accept = new AcceptPath(pace, suite, bare, author.link(asked).token());
    }

    Report run() {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> History.send(sender, asked, 1, 1, 0));
        introduce();
        broker.acknowledge(Durability.CRASH_SAFE);
        progress.accept("warming up");
        accept.warmUp();
        Backlog backlog = new Backlog(suite, sender);
        if (chapters.contains(Chapter.BACKLOG)) {
            backlog(backlog);
        }
        if (chapters.contains(Chapter.VISIBILITY)) {
            visible(backlog);
        }
        if (chapters.contains(Chapter.FAMILIES) || chapters.contains(Chapter.MANAGERS)) {
            manyFamilies(backlog);
        }
        if (chapters.contains(Chapter.DETECTOR)) {
            detector();
        }
        if (chapters.contains(Chapter.ACCEPT)) {
            acceptPath();
        }
        report.heading("Memory");
        report.say("Launcher with broker, PostgreSQL and the three services, after all this: " + Memory.megabytes(suite)
                + " MiB resident (shared pages of PostgreSQL counted in each process).");
        return report;
    }

    @Override
    public void close() {
        bare.close();
        broker.close();
        suite.close();
    }

    private void introduce() {
        report.say("Load generator, servers, broker and database share "
                + Runtime.getRuntime().availableProcessors()
                + " cores of one machine over loopback: only ratios carry over. One response is about 1 kB with ten"
                + " answers, sent with a link; validation, de-duplication and signals are on. The ceiling is a bare Vert.x"
                + " server that parses the JSON, sends it to a topic of one partition on the same broker (acks=all,"
                + " linger.ms=0) and answers after the acknowledgement, with the JVM flags of response-ingest. Medians of "
                + pace.rounds() + " × " + pace.measured().toSeconds()
                + " s. µs CPU is the processor time of server and broker for each answer: it holds even where other"
                + " programs keep the machine busy.");
    }

    private void backlog(Backlog backlog) {
        progress.accept("a backlog of " + pace.backlog() + " responses");
        Backlog.Rates rates = backlog.workOff(asked, pace.backlog());
        backlog.awaitQuiet();
        report.heading("Insight: a backlog of " + rates.responses() + " responses over sixty weeks");
        report.say(String.format(
                Locale.ROOT,
                "Sent through the batch endpoint: %,.0f/s. Processor time for each response applied: insight %,.0f µs, PostgreSQL"
                        + " %,.0f µs. Detector: %,.0f evaluations, %,.0f for each second of its work.",
                rates.sentPerSecond(),
                rates.insightMicros(),
                rates.databaseMicros(),
                backlog.evaluations(),
                backlog.evaluationsPerSecond()));
        report.mark(
                "backlog applied at 3,000 responses/s or more",
                String.format(Locale.ROOT, "%,.0f/s", rates.appliedPerSecond()),
                rates.appliedPerSecond() >= LEAST_APPLIED);
    }

    private void visible(Backlog backlog) {
        Duration before = pace.openLoop().multipliedBy(OPEN_LOOPS_BEFORE_LOOKING);
        progress.accept("visibility, warming up");
        Visibility unused = new Visibility(suite.admin());
        unused.during(() -> AcceptPath.open(unused.watched(accept.earshot()), ManyFamilies.RATE, before));
        report.heading("From acknowledgement to the series over REST, at half of the saturated rate, after "
                + before.toSeconds() + " s of " + (int) ManyFamilies.RATE + " responses/s");
        for (Durability durability : Durability.values()) {
            broker.acknowledge(durability);
            visible(durability, backlog);
        }
    }

    /** Half of what this machine accepts while insight works too. */
    private void visible(Durability durability, Backlog backlog) {
        progress.accept("visibility, " + durability.label());
        Outcome saturated = AcceptPath.closed(accept.earshot(), 32, pace.measured());
        backlog.awaitStill();
        double rate = saturated.perSecond() / 2;
        Visibility visibility = new Visibility(suite.admin());
        Seen seen = visibility
                .during(() -> AcceptPath.open(visibility.watched(accept.earshot()), rate, pace.openLoop()))
                .seen();
        report.mark(
                durability.label() + ": visible within 3 s (p99)",
                String.format(Locale.ROOT, "at %,.0f responses/s, %s", rate, seen(seen)),
                isVisible(seen));
    }

    private void manyFamilies(Backlog backlog) {
        ManyFamilies many = new ManyFamilies(suite, sender, author);
        many.remember(pace.backlog() / 2);
        backlog.awaitQuiet();
        backlog.awaitStill();
        if (chapters.contains(Chapter.FAMILIES)) {
            keepUp(many, backlog);
        }
        if (chapters.contains(Chapter.MANAGERS)) {
            managers(many, backlog);
        }
    }

    /** At a steady rate that touches three families for each need. */
    private void keepUp(ManyFamilies many, Backlog backlog) {
        progress.accept("two hundred families under " + (int) ManyFamilies.RATE + " responses/s");
        Kept kept = many.keepUp(new Visibility(suite.admin()), pace.openLoop(), backlog);
        report.heading("Two hundred families under 500 responses/s");
        report.say(String.format(
                Locale.ROOT,
                "%,.0f responses/s accepted, %s errors; %,.0f evaluations of a family meanwhile, %.2f ms each with the"
                        + " database.",
                kept.outcome().perSecond(),
                kept.outcome().errors() == 0 ? "0" : kept.outcome().errorsByStatus(),
                kept.evaluations(),
                kept.millisEach()));
        report.mark("visible within 3 s (p99)", seen(kept.seen()), isVisible(kept.seen()));
        report.mark(
                "the tick keeps up: at rest within 5 s of the last response",
                String.format(Locale.ROOT, "%.1f s", kept.behindSeconds()),
                kept.behindSeconds() <= MOST_BEHIND_SECONDS);
    }

    /** The same organisation with many more responses, and people who look at it while answers come in. */
    private void managers(ManyFamilies many, Backlog backlog) {
        progress.accept("twenty managers before " + pace.stored() + " responses");
        many.remember(pace.stored());
        backlog.awaitQuiet();
        backlog.awaitStill();
        ManyManagers managers =
                new ManyManagers(suite, suite.admin(), many.anySite().toString());
        progress.accept("twenty managers, warming up");
        managers.warmUp(pace.openLoop());
        Duration sameBefore = pace.openLoop().multipliedBy(OPEN_LOOPS_BEFORE_LOOKING);
        CompletableFuture<Outcome> load = many.answersFor(sameBefore.plus(pace.openLoop()));
        managers.look(sameBefore);
        progress.accept("twenty managers, looking");
        Map<String, Waited> waited = managers.look(pace.openLoop());
        load.join();
        report.pages(
                String.format(
                        Locale.ROOT,
                        "Twenty managers at once, %,d responses, 500 more each second, after %d s of pages without answers and"
                                + " %d s of the same",
                        pace.stored() + pace.backlog() / 2,
                        pace.openLoop().toSeconds(),
                        sameBefore.toSeconds()),
                waited);
        waited.forEach((page, times) -> report.mark(
                page + " within 200 ms (p95)",
                Report.millis(times.percentile(0.95)) + " ms",
                times.percentile(0.95) <= MOST_PAGE_MILLIS));
    }

    private void detector() {
        progress.accept("the detector alone");
        DetectorCost cost = DetectorCost.measure(pace.families());
        report.heading("The detector alone, on one core");
        report.say(String.format(
                Locale.ROOT,
                "Two years of eight cells, in one family of ten a shift; from the beginning %,.0f µs a family. The marks are of"
                        + " families that are held since their last evaluation; as after a restart, from what is kept: %.2f s"
                        + " and %,.0f µs.",
                cost.historyMicros(),
                cost.keptWeeklyTickSeconds(),
                cost.keptResponseMicros()));
        report.mark(
                "a week that closes for 1,000 families × 5 detectors, within 1 s",
                String.format(Locale.ROOT, "%.2f s", cost.weeklyTickSeconds()),
                cost.weeklyTickSeconds() <= MOST_TICK_SECONDS);
        report.mark(
                "one more answer in the running week, within 50 µs",
                String.format(Locale.ROOT, "%.0f µs", cost.responseMicros()),
                cost.responseMicros() <= MOST_RESPONSE_MICROS);
    }

    private static String seen(Seen seen) {
        return String.format(
                Locale.ROOT,
                "%,d responses watched: p50 %s ms, p99 %s ms, %d unseen",
                seen.millis().size(),
                Report.millis(seen.percentile(0.5)),
                Report.millis(seen.percentile(0.99)),
                seen.lost());
    }

    private static boolean isVisible(Seen seen) {
        return seen.lost() == 0 && seen.percentile(0.99) <= MOST_VISIBLE_MILLIS;
    }

    private void acceptPath() {
        suite.suspend(Part.INSIGHT);
        for (Durability durability : Durability.values()) {
            broker.acknowledge(durability);
            acceptPath(durability);
        }
    }

    private void acceptPath(Durability durability) {
        progress.accept("accept path, " + durability.label());
        Map<Integer, Compared> saturated = accept.saturated(progress);
        report.latencies("Accept path, " + durability.label());
        saturated.forEach((connections, compared) -> {
            String count = Integer.toString(connections);
            report.line("bare HTTP + Kafka", count, compared.ceiling(), "");
            report.line("Earshot", count, compared.earshot(), Report.share(compared.share()));
        });
        report.line("parse only", "32", accept.parseOnly(32), "");
        double half = saturated.values().stream()
                        .mapToDouble(compared -> compared.earshot().outcome().perSecond())
                        .max()
                        .orElse(0)
                / 2;
        Compared open = accept.atRate(half);
        report.line("bare HTTP + Kafka, fixed rate", "open", open.ceiling(), "");
        report.line("Earshot, fixed rate", "open", open.earshot(), "");
        report.endTable();
        saturated.forEach((connections, compared) -> {
            if (connections >= 32) {
                report.mark(
                        durability.label() + ": half of the ceiling or more at " + connections + " connections",
                        Report.share(compared.share()) + " (by processor time " + Report.share(compared.shareOfCost())
                                + ")",
                        compared.share() >= LEAST_OF_CEILING);
            }
        });
        report.endTable();
    }
}
