package org.earshot.insight.webhook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.insight.alert.AlertEntry;

/** What events are called. Each kind of entry in an alert's history is one; a kind without a name of its own here is named after its word. */
public final class EventType {
    /** Sent by the test button and by nothing else. */
    public static final String TEST = "webhook.test";

    private static final Map<AlertEntry.Kind, String> NAMED = Map.of(
            AlertEntry.Kind.OPENED, "alert.opened",
            AlertEntry.Kind.RE_ESTIMATED, "alert.updated",
            AlertEntry.Kind.CLOSED, "alert.closed",
            AlertEntry.Kind.DECIDED, "decision.made",
            AlertEntry.Kind.ACTION_TAKEN, "action.taken",
            AlertEntry.Kind.ACTION_DROPPED, "action.dropped",
            AlertEntry.Kind.ACTION_MEASURED, "action.measured");

    private EventType() {}

    /** The event that an entry is. */
    public static String of(AlertEntry.Kind kind) {
        return NAMED.getOrDefault(kind, "alert." + kind.word());
    }

    /** The event that an entry is whose kind has this word; the word itself when there is no such kind. */
    static String ofWord(String word) {
        return Stream.of(AlertEntry.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .map(EventType::of)
                .findFirst()
                .orElse(word);
    }

    /** All that an endpoint may ask for. */
    public static List<String> all() {
        return Stream.of(AlertEntry.Kind.values()).map(EventType::of).toList();
    }
}
