package org.earshot.platform.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.junit.jupiter.api.Test;

class IdPartitionerTest {
    private static final Node NODE = new Node(0, "localhost", 9092);
    private static final Cluster EIGHT_PARTITIONS = new Cluster(
            "test",
            List.of(NODE),
            IntStream.range(0, 8)
                    .mapToObj(p -> new PartitionInfo("t", p, NODE, new Node[] {NODE}, new Node[] {NODE}))
                    .toList(),
            Set.of(),
            Set.of());

    @Test
    void recordsOfOneOrganizationShareAPartitionWhateverTheirKeys() {
        String organization = UUID.randomUUID().toString();

        Set<Integer> partitions = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            partitions.add(partitionOf(organization, "key-" + i));
        }

        assertEquals(1, partitions.size());
    }

    @Test
    void organizationsSpreadOverAllPartitions() {
        Set<Integer> partitions = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            partitions.add(partitionOf("organization-" + i, "key"));
        }

        assertTrue(partitions.containsAll(IntStream.range(0, 8).boxed().toList()));
    }

    private static int partitionOf(String id, String key) {
        Outgoing value = new Outgoing(id, null);
        try (IdPartitioner partitioner = new IdPartitioner()) {
            return partitioner.partition("t", key, new byte[0], value, new byte[0], EIGHT_PARTITIONS);
        }
    }
}
