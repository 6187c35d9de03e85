package org.earshot.scenario.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** What the suite answered, success or not. */
public record Reply(int status, String body) {

    /** Whether it was a success. */
    public boolean succeeded() {
        return status / 100 == 2;
    }

    /** The body as JSON; missing when it is empty. */
    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + body, e);
        }
    }
}
