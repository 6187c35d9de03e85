package org.earshot.insight.release.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.Place;
import org.earshot.insight.release.Line;
import org.earshot.insight.shift.GroupRef;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** Lines with their counts as JSON. */
final class LineDocument {
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

    private LineDocument() {}

    /** A line; short names, for there are many. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            PlaceKind k,
            UUID p,
            @Nullable String d,
            @Nullable String g,
            long y,
            long n,
            long h) {
        static Item of(Line line, Counted counted) {
            GroupRef group = line.group();
            return new Item(
                    line.place().kind(),
                    line.place().id(),
                    group == null ? null : group.dimension(),
                    group == null ? null : group.group(),
                    counted.present(),
                    counted.answers(),
                    counted.people());
        }

        Line line() {
            return new Line(new Place(k, p), d == null || g == null ? null : new GroupRef(d, g));
        }
    }

    static String write(Map<Line, Counted> lines) {
        List<Item> items = lines.entrySet().stream()
                .map(line -> Item.of(line.getKey(), line.getValue()))
                .toList();
        return new String(EventJson.write(items), StandardCharsets.UTF_8);
    }

    static Map<Line, Counted> read(String json) {
        Map<Line, Counted> lines = new HashMap<>();
        try {
            EventJson.MAPPER
                    .readValue(json, ITEMS)
                    .forEach(item -> lines.put(item.line(), new Counted(item.y(), item.n(), item.h())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the lines of a telling cannot be read", e);
        }
        return lines;
    }
}
