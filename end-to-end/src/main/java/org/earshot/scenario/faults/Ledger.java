package org.earshot.scenario.faults;

import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What the clients were promised, how often they had to ask, and what they were told against the rules. */
final class Ledger {
    private final Map<UUID, Promised> promised = new ConcurrentHashMap<>();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void acknowledged(UUID responseId, Promised what) {
        promised.put(responseId, what);
    }

    void violated(String rule) {
        violations.add(rule);
    }

    /** One more of what the table has a line for. */
    void count(String what) {
        counts.computeIfAbsent(what, name -> new LongAdder()).increment();
    }

    Map<UUID, Promised> promised() {
        return Map.copyOf(promised);
    }

    Queue<String> violations() {
        return violations;
    }

    long counted(String what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }
}
