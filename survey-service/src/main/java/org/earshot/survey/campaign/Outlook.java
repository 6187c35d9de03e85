package org.earshot.survey.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a campaign would reach if it were started now, and with how many segments.
 *
 * @param people in the audience
 * @param drawn who would be asked, by lot where only some are
 * @param reached who can be reached of those
 * @param leftOut why the others cannot, by reason
 * @param groups reached, by channel and language; who is written to by both channels is in a group of each
 * @param cost of the segments if nobody is reminded, with its currency; null where the operator configured no price
 */
public record Outlook(
        int people,
        int drawn,
        int reached,
        Map<String, Integer> leftOut,
        List<Group> groups,
        @Nullable String cost) {

    /**
     * People of one channel and language.
     *
     * @param segments of one invitation by SMS; 0 for an e-mail
     * @param reminderSegments of one reminder by SMS
     */
    public record Group(String channel, String language, int people, int segments, int reminderSegments) {}

    /** Segments if everyone gets the invitation and nobody a reminder. */
    public int segments() {
        return segments(groups);
    }

    static int segments(List<Group> groups) {
        return groups.stream()
                .mapToInt(group -> group.people() * group.segments())
                .sum();
    }

    /** Segments if nobody answers before the last reminder. */
    public int mostSegments(int reminders) {
        return segments()
                + reminders
                        * groups.stream()
                                .mapToInt(group -> group.people() * group.reminderSegments())
                                .sum();
    }
}
