package org.earshot.insight.reading.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as a page shows it; strings are text as shown.
 *
 * @param id of the alert
 * @param state changes whenever the card would look different, for the live script
 * @param silence whether people fell silent; else a need shifted
 * @param setAside whether it is about a theme that misreads people
 * @param rise false for a fall
 * @param threshold whether it tells of a threshold of one's own instead of a change
 * @param open whether nobody has taken it up
 * @param closed whether nothing can be done any more
 * @param status new, seen, the decision, or closed
 * @param needHref the page of the need at this place
 * @param figure null when there is nothing to draw
 * @param ledBy the group that leads the change, or empty for everyone
 * @param groups those that changed most
 * @param sure null when too few people are left behind the figures
 * @param reason of the latest decision, or empty
 * @param policy under which it was raised, and whether its need is still watched
 * @param overdue whether nobody has decided in time
 * @param duty whose it is and by when
 * @param history oldest first
 */
public record AlertCard(
        UUID id,
        String state,
        boolean silence,
        boolean setAside,
        boolean rise,
        boolean threshold,
        boolean open,
        boolean closed,
        String status,
        String sentence,
        String need,
        String needHref,
        String place,
        String since,
        @Nullable SeriesFigure figure,
        String ledBy,
        List<GroupLine> groups,
        @Nullable Sureness sure,
        String reason,
        String policy,
        boolean overdue,
        String duty,
        List<Event> history) {
    public AlertCard {
        groups = List.copyOf(groups);
        history = List.copyOf(history);
    }

    /** Something that happened to it. */
    public record Event(String when, String what, String by, String reason) {}
}
