package org.earshot.insight.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.answer.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A response, as far as it says something about the questions.
 *
 * @param participantId null when the response is its own person
 * @param language BCP 47 tag that it was given in
 * @param bySystem whether another system sent it: then nobody knows whether a question without an answer was seen
 */
public record Given(
        UUID responseId,
        @Nullable UUID participantId,
        VersionKey version,
        String language,
        boolean bySystem,
        Instant answeredAt,
        Answers answers) {

    /** Of each participant the latest to each version; whoever is not known counts each time. */
    static List<Given> counted(Collection<Given> all) {
        List<Given> counted = new ArrayList<>();
        Map<Turn, Given> latest = new HashMap<>();
        for (Given one : all) {
            if (one.participantId == null) {
                counted.add(one);
            } else {
                latest.merge(new Turn(one.participantId, one.version), one, Given::later);
            }
        }
        counted.addAll(latest.values());
        return counted;
    }

    /** By time and then by id: the same one in whatever order they came. */
    private static Given later(Given left, Given right) {
        int byTime = left.answeredAt.compareTo(right.answeredAt);
        int byId = left.responseId.toString().compareTo(right.responseId.toString());
        return (byTime == 0 ? byId : byTime) > 0 ? left : right;
    }

    private record Turn(UUID participantId, VersionKey version) {}
}
