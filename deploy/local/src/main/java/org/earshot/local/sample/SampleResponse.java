package org.earshot.local.sample;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One made-up response.
 *
 * @param responseId the same in every run on the same day, so that loading again repeats nothing
 * @param answers question id to JSON value
 */
record SampleResponse(UUID responseId, Person person, Instant answeredAt, Map<String, Object> answers) {

    SampleResponse {
        answers = Map.copyOf(answers);
    }
}
