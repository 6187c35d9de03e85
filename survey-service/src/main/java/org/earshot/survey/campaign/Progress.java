package org.earshot.survey.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a campaign so far. Shares and answers of single people are not told.
 *
 * @param people taken in
 * @param waiting who have not got their first message yet
 * @param leftOut by reason
 * @param lines by channel and language
 * @param failures of messages, by reason
 */
public record Progress(
        int people, int waiting, Map<String, Integer> leftOut, List<Line> lines, Map<String, Integer> failures) {

    /**
     * People of one channel and language, by what became of their messages.
     *
     * @param messages that were requested, reminders too
     * @param segments of them
     * @param started null where the line has too few people to tell
     * @param finished null where the line has too few people to tell
     */
    public record Line(
            String channel,
            String language,
            int people,
            int messages,
            int segments,
            int sent,
            int delivered,
            int failed,
            @Nullable Integer started,
            @Nullable Integer finished) {

        /** The line without whether people answered, where they are so few that it would tell of single ones. */
        Line told(int fewest) {
            return people >= fewest
                    ? this
                    : new Line(channel, language, people, messages, segments, sent, delivered, failed, null, null);
        }
    }

    /** What may be told: whether people answered only of so many together. */
    Progress told(int fewest) {
        return new Progress(
                people,
                waiting,
                leftOut,
                lines.stream().map(line -> line.told(fewest)).toList(),
                failures);
    }

    /** Where progress is read. */
    public interface Reading {
        /** Of one campaign of the organisation at hand. */
        Progress of(UUID campaignId);
    }
}
