package org.earshot.scenario.faults;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What was acknowledged of one response.
 *
 * @param revision the highest acknowledged
 * @param answers of that revision; null once withdrawn
 * @param body as it was sent, to be sent again
 */
record Promised(int revision, @Nullable JsonNode answers, String body) {

    Promised withdrawn() {
        return new Promised(revision, null, "");
    }

    boolean isWithdrawn() {
        return answers == null;
    }
}
