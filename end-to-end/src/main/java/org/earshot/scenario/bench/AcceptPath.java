package org.earshot.scenario.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.earshot.scenario.load.LoadGenerator;
import org.earshot.scenario.load.Outcome;
import org.earshot.scenario.load.Target;

/** Earshot's accept path and its ceilings, interleaved round by round, so that the machine's moods meet all of them. */
final class AcceptPath {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Pace pace;
    private final Payload payload = new Payload();
    private final Target earshot;
    private final Target ceiling;
    private final Target parseOnly;

    AcceptPath(Pace pace, int ingestPort, String linkToken, int barePort) {
        this.pace = pace;
        this.earshot = new Target(
                ingestPort,
                "/api/responses",
                Map.of("Content-Type", "application/json", "Earshot-Link", linkToken),
                payload::one);
        this.ceiling = new Target(barePort, "/" + Broker.CEILING, JSON, payload::one);
        this.parseOnly = new Target(barePort, BareServer.PARSE_ONLY, JSON, payload::one);
    }

    /** What is compared with what. */
    record Compared(Outcome earshot, Outcome ceiling) {
        double share() {
            return earshot.perSecond() / ceiling.perSecond();
        }
    }

    Target earshot() {
        return earshot;
    }

    /** Brings all code to speed. */
    void warmUp() {
        for (Target target : List.of(parseOnly, ceiling, earshot)) {
            closed(target, 32, pace.warmUp());
        }
    }

    /** Medians by number of connections. */
    Map<Integer, Compared> saturated(Consumer<String> progress) {
        Map<Integer, List<Outcome>> ours = new LinkedHashMap<>();
        Map<Integer, List<Outcome>> bare = new LinkedHashMap<>();
        for (int round = 1; round <= pace.rounds(); round++) {
            for (int connections : Pace.CONNECTIONS) {
                progress.accept("  round " + round + " of " + pace.rounds() + ", " + connections + " connections");
                bare.computeIfAbsent(connections, c -> new ArrayList<>())
                        .add(closed(ceiling, connections, pace.measured()));
                ours.computeIfAbsent(connections, c -> new ArrayList<>())
                        .add(closed(earshot, connections, pace.measured()));
            }
        }
        Map<Integer, Compared> medians = new LinkedHashMap<>();
        ours.forEach((connections, outcomes) -> medians.put(
                connections, new Compared(median(outcomes), median(bare.getOrDefault(connections, outcomes)))));
        return medians;
    }

    /** How fast JSON alone is. */
    Outcome parseOnly(int connections) {
        return closed(parseOnly, connections, pace.measured());
    }

    /** Both at the same fixed rate, for the latency of people who do not wait for each other. */
    Compared atRate(double perSecond) {
        return new Compared(open(earshot, perSecond, pace.openLoop()), open(ceiling, perSecond, pace.openLoop()));
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

    private static Outcome median(List<Outcome> outcomes) {
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::perSecond))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
