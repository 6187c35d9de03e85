package org.earshot.scenario.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.api.Reply;

/** People who answer through an integrator's batch, a line each. */
final class Responders {
    private static final double GOLDEN = 0.6180339887498949;

    private final Api api;
    private final Asked asked;
    private final List<String> lines = new ArrayList<>();

    Responders(Api api, Asked asked) {
        this.api = api;
        this.asked = asked;
    }

    /**
     * Adds people who answer at one moment.
     *
     * @param worried the share of them that worries about food, spread evenly
     */
    Responders answer(int people, String language, double worried, Instant at) {
        for (int i = 0; i < people; i++) {
            lines.add(response(language, (0.5 + i * GOLDEN) % 1 < worried, at));
        }
        return this;
    }

    /** Sends them all; every line must be accepted. */
    void send() {
        Reply reply = api.batch(String.join("\n", lines));
        List<String> refused = reply.body()
                .lines()
                .filter(line -> !line.contains("\"status\":201"))
                .toList();
        assertEquals(List.of(), refused);
        assertEquals(lines.size(), reply.body().lines().count());
        lines.clear();
    }

    private String response(String language, boolean worried, Instant at) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("responseId", UUID.randomUUID());
        response.put("instrumentId", asked.instrumentId());
        response.put("version", asked.version());
        response.put("programId", asked.programId());
        response.put("siteId", asked.siteId());
        response.put("participantId", UUID.randomUUID());
        response.put("language", language);
        response.put("answeredAt", at.toString());
        response.put("answers", FamilyCheckIn.answers(worried));
        return Json.write(response);
    }
}
