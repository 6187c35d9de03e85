package org.earshot.local.broker;

import java.nio.file.Path;

/**
 * How to run the one broker.
 *
 * @param dataFolder survives restarts and kill -9; created when missing
 * @param port on loopback; 0 chooses a free one
 * @param partitions of each topic, at its first creation only: the count of an existing topic stays
 * @param powerCutSafe true: every record is on the disk before it is acknowledged, which costs throughput; false: an
 *     acknowledged record survives the end of the process, but perhaps not a power cut
 */
public record BrokerSettings(Path dataFolder, int port, int partitions, boolean powerCutSafe) {

    public BrokerSettings {
        dataFolder = dataFolder.toAbsolutePath();
    }

    /** For tests: a free port, three partitions, no waiting for the disk. */
    public static BrokerSettings forTests(Path dataFolder) {
        return new BrokerSettings(dataFolder, 0, 3, false);
    }
}
