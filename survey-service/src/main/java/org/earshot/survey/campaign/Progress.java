package org.earshot.survey.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a campaign so far. Shares and answers of single people are not told.
 *
 * @param people taken in
 * @param waiting who have not got their first message yet
 * @param leftOut by reason
 * @param deliveries by channel and language; who gets messages by both channels is in a line of each
 * @param steps by way and language, each person once
 * @param failures of messages, by reason
 */
public record Progress(
        int people,
        int waiting,
        Map<String, Integer> leftOut,
        List<Delivery> deliveries,
        List<Steps> steps,
        Map<String, Integer> failures) {

    /**
     * People of one channel and language, by what became of their messages.
     *
     * @param messages that were requested, reminders too
     * @param segments of them
     */
    public record Delivery(
            String channel,
            String language,
            int people,
            int messages,
            int segments,
            int sent,
            int delivered,
            int failed) {}

    /**
     * People of one language who were asked by one way the last time, by how far they came.
     *
     * @param way sms, email or sms-and-email
     * @param opened whose link's page was shown, or who began without it; null where they are too few to tell, or nobody
     *     can tell because the survey is anonymous
     * @param started null as well
     * @param finished null as well
     */
    public record Steps(
            String way,
            String language,
            int people,
            @Nullable Integer opened,
            @Nullable Integer started,
            @Nullable Integer finished) {

        /** Without how far they came, where they are so few that it would tell of single ones. */
        Steps told(int fewest) {
            return people >= fewest ? this : untold();
        }

        private Steps untold() {
            return new Steps(way, language, people, null, null, null);
        }
    }

    /** What may be told: how far people came only of so many together. */
    Progress told(int fewest) {
        return with(some -> some.told(fewest));
    }

    /** Without how far anybody came. */
    Progress withoutSteps() {
        return with(Steps::untold);
    }

    private Progress with(UnaryOperator<Steps> telling) {
        List<Steps> told = steps.stream().map(telling).toList();
        return new Progress(people, waiting, leftOut, deliveries, told, failures);
    }

    /** Where progress is read. */
    public interface Reading {
        /** Of one campaign of the organisation at hand. */
        Progress of(UUID campaignId);
    }
}
