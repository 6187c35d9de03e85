package org.earshot.insight.urgent.page;

import java.time.Duration;
import org.earshot.insight.urgent.UrgentLine;
import org.jspecify.annotations.Nullable;

/**
 * An urgent answer in the list.
 *
 * @param waits whether nobody has seen it
 * @param late whether it has waited so long that it must be seen at a glance
 */
public record UrgentRow(
        String id,
        String rule,
        String status,
        boolean waits,
        boolean late,
        String when,
        String where,
        String firstLook) {
    private static final Duration LATE = Duration.ofMinutes(30);

    static UrgentRow of(UrgentLine line, UrgentText text) {
        Duration waiting = line.unseenFor();
        return new UrgentRow(
                line.id().toString(),
                line.rule(),
                text.status(line),
                waiting != null,
                waiting != null && waiting.compareTo(LATE) >= 0,
                text.moment(line.openedAt()),
                where(line),
                text.firstLook(line));
    }

    static String where(UrgentLine line) {
        return blankIfNull(line.program())
                + (line.program() == null || line.site() == null ? "" : " · ")
                + blankIfNull(line.site());
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
