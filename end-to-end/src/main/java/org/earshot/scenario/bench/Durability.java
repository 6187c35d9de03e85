package org.earshot.scenario.bench;

/** What an acknowledgement survives. */
enum Durability {
    /** The end of any program, but perhaps not a power cut: what {@code --fast-acknowledgement} sets. */
    CRASH_SAFE("crash-safe", Long.MAX_VALUE),
    /** A power cut too: every batch is on the disk before it is acknowledged. The default on one machine. */
    POWER_CUT_SAFE("power-cut safe", 1);

    private final String label;
    private final long flushMessages;

    Durability(String label, long flushMessages) {
        this.label = label;
        this.flushMessages = flushMessages;
    }

    String label() {
        return label;
    }

    /** Kafka's {@code flush.messages}. */
    String flushMessages() {
        return Long.toString(flushMessages);
    }
}
