package org.earshot.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;

/** Responses as an integrator sends them. */
public final class Responses {
    private Responses() {}

    /** One response in English; with an empty participant it is its own person. */
    public static String json(
            Asked asked, UUID id, int revision, Instant answeredAt, String participant, Map<String, Object> answers) {
        return Json.write(response(asked, id, revision, answeredAt, participant, "en", answers));
    }

    /** One response in another language, of a person of its own. */
    public static String json(
            Asked asked, UUID id, int revision, Instant answeredAt, Locale language, Map<String, Object> answers) {
        return Json.write(response(asked, id, revision, answeredAt, "", language.toLanguageTag(), answers));
    }

    private static Map<String, Object> response(
            Asked asked,
            UUID id,
            int revision,
            Instant answeredAt,
            String participant,
            String language,
            Map<String, Object> answers) {
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
        response.put("language", language);
        response.put("answeredAt", answeredAt);
        response.put("answers", answers);
        return response;
    }
}
