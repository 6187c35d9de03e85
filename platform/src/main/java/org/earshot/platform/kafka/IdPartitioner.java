package org.earshot.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;

/** Puts all records with the same {@link Outgoing#partitionBy()} into one partition (murmur2, as Kafka does for keys). */
public final class IdPartitioner implements Partitioner {
    @Override
    public int partition(String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster cluster) {
        byte[] id = ((Outgoing) value).partitionBy().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(id)) % cluster.partitionCountForTopic(topic);
    }

    @Override
    public void configure(Map<String, ?> settings) {
        // nothing to configure
    }

    @Override
    public void close() {
        // holds nothing
    }
}
