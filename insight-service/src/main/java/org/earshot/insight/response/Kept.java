package org.earshot.insight.response;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of one response.
 *
 * @param revision the highest that was seen; 0 when it was withdrawn before it was recorded
 * @param statement null once withdrawn
 */
public record Kept(int revision, @Nullable Statement statement) {

    /** Whether it was withdrawn: nothing brings it back. */
    public boolean withdrawn() {
        return statement == null;
    }
}
