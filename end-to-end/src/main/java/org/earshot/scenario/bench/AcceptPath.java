package org.earshot.scenario.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.earshot.scenario.load.LoadGenerator;
import org.earshot.scenario.load.Outcome;
import org.earshot.scenario.load.Target;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;

/** Earshot's accept path and its ceilings, interleaved round by round, so that the machine's moods meet all of them. */
final class AcceptPath {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Pace pace;
    private final Payload payload = new Payload();
    private final Target earshot;
    private final Target ceiling;
    private final Target parseOnly;
    private final Cpu earshotCpu;
    private final Cpu ceilingCpu;

    AcceptPath(Pace pace, Suite suite, BareProcess bare, String linkToken) {
        int ingestPort = suite.addressOf(Part.INGEST).getPort();
        int barePort = bare.port();
        this.pace = pace;
        this.earshotCpu = Cpu.withBroker(suite, suite.process(Part.INGEST));
        this.ceilingCpu = Cpu.withBroker(suite, bare.process());
        this.earshot = new Target(
                ingestPort,
                "/api/responses",
                Map.of("Content-Type", "application/json", "Earshot-Link", linkToken),
                payload::one);
        this.ceiling = new Target(barePort, "/" + Broker.CEILING, JSON, payload::one);
        this.parseOnly = new Target(barePort, BareServer.PARSE_ONLY, JSON, payload::one);
    }

    /**
     * A figure and what it cost.
     *
     * @param cpuMicros processor time of server and broker for each answer
     */
    record Measured(Outcome outcome, double cpuMicros) {}

    /** What is compared with what. */
    record Compared(Measured earshot, Measured ceiling) {
        double share() {
            return earshot.outcome().perSecond() / ceiling.outcome().perSecond();
        }

        /** The ceiling's processor time in Earshot's. */
        double shareOfCost() {
            return ceiling.cpuMicros() / earshot.cpuMicros();
        }
    }

    Target earshot() {
        return earshot;
    }

    /** Brings all code to speed. */
    void warmUp() {
        for (Target target : List.of(parseOnly, ceiling, earshot)) {
            closed(target, 128, pace.warmUp());
        }
    }

    /** Medians by number of connections. */
    Map<Integer, Compared> saturated(Consumer<String> progress) {
        Map<Integer, List<Measured>> ours = new LinkedHashMap<>();
        Map<Integer, List<Measured>> bare = new LinkedHashMap<>();
        for (int round = 1; round <= pace.rounds(); round++) {
            for (int connections : Pace.CONNECTIONS) {
                progress.accept("  round " + round + " of " + pace.rounds() + ", " + connections + " connections");
                bare.computeIfAbsent(connections, c -> new ArrayList<>())
                        .add(counted(ceilingCpu, () -> closed(ceiling, connections, pace.measured())));
                ours.computeIfAbsent(connections, c -> new ArrayList<>())
                        .add(counted(earshotCpu, () -> closed(earshot, connections, pace.measured())));
            }
        }
        Map<Integer, Compared> medians = new LinkedHashMap<>();
        ours.forEach((connections, outcomes) -> medians.put(
                connections, new Compared(median(outcomes), median(bare.getOrDefault(connections, outcomes)))));
        return medians;
    }

    /** How fast JSON alone is. */
    Measured parseOnly(int connections) {
        return counted(ceilingCpu, () -> closed(parseOnly, connections, pace.measured()));
    }

    /** Both at the same fixed rate, for the latency of people who do not wait for each other. */
    Compared atRate(double perSecond) {
        return new Compared(
                counted(earshotCpu, () -> open(earshot, perSecond, pace.openLoop())),
                counted(ceilingCpu, () -> open(ceiling, perSecond, pace.openLoop())));
    }

    static Outcome closed(Target target, int connections, Duration measured) {
        try (LoadGenerator generator = new LoadGenerator()) {
            return generator.closedLoop(target, connections, Duration.ofMillis(300), measured);
        }
    }

    static Outcome open(Target target, double perSecond, Duration measured) {
        try (LoadGenerator generator = new LoadGenerator()) {
            return generator.openLoop(target, perSecond, Duration.ofSeconds(1), measured);
        }
    }

    private static Measured counted(Cpu cpu, Supplier<Outcome> run) {
        double before = cpu.micros();
        Outcome outcome = run.get();
        return new Measured(outcome, (cpu.micros() - before) / outcome.sent());
    }

    private static Measured median(List<Measured> outcomes) {
        List<Measured> sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(
                        measured -> measured.outcome().perSecond()))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
