package org.earshot.survey.policy.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.earshot.contracts.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Versions of a policy, newest first. A program's version without a policy says "as the organisation".
 *
 * @param next what to send as {@code before} for older ones; left out when these were all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyVersions(
        List<PolicyVersion> items, @Nullable Integer next) {
    public PolicyVersions {
        items = List.copyOf(items);
    }

    /** The page of at most {@code size} versions, made of up to one more than that. */
    static PolicyVersions of(List<PolicyVersion> found, int size) {
        return found.size() <= size
                ? new PolicyVersions(found, null)
                : new PolicyVersions(found.subList(0, size), found.get(size - 1).version());
    }
}
