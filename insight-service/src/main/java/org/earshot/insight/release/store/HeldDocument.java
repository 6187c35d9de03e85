package org.earshot.insight.release.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.CellKey;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** Counts of cells in one week as JSON; without severities, which are not told. */
final class HeldDocument {
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

    private HeldDocument() {}

    /** A cell with its counts. */
    record Item(UUID program, UUID site, Map<String, String> groups, long asked, long present) {}

    static String write(List<CellCount> counts) {
        List<Item> items = counts.stream()
                .map(count -> new Item(
                        count.cell().programId(),
                        count.cell().siteId(),
                        count.cell().groups(),
                        count.counts().asked(),
                        count.counts().present()))
                .toList();
        return new String(EventJson.write(items), StandardCharsets.UTF_8);
    }

    static List<CellCount> read(@Nullable String json, int week) {
        if (json == null) {
            return List.of();
        }
        try {
            return EventJson.MAPPER.readValue(json, ITEMS).stream()
                    .map(item -> new CellCount(
                            new CellKey(item.program(), item.site(), item.groups()),
                            week,
                            new BucketCounts(item.asked(), item.present(), 0, 0)))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the counts that are held cannot be read", e);
        }
    }
}
