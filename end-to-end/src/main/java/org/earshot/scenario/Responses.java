package org.earshot.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;

/** Responses as an integrator sends them. */
public final class Responses {
    private Responses() {}

    /** One response to a check-in, in English; with an empty participant it is its own person. */
    public static String json(
            Asked asked, UUID id, int revision, Instant answeredAt, String participant, Map<String, Object> answers) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("responseId", id);
        response.put("revision", revision);
        response.put("instrumentId", asked.instrumentId());
        response.put("version", asked.version());
        response.put("programId", asked.programId());
        response.put("siteId", asked.siteId());
        if (!participant.isEmpty()) {
            response.put("participantId", participant);
        }
        response.put("language", "en");
        response.put("answeredAt", answeredAt);
        response.put("answers", answers);
        return Json.write(response);
    }
}
