package org.earshot.scenario.faults;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.scenario.CheckIn;
import org.earshot.scenario.History;
import org.earshot.scenario.Responses;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.suite.Part;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What happens to alerts reaches a receiver that fails, from a service that is killed; with {@code -Dearshot.marks=true}. */
@EnabledIfSystemProperty(named = "earshot.marks", matches = "true")
class WebhookFaultsIT {
    private static final int DECISIONS = 24;
    private static final int KILLED_AFTER = 6;
    private static final Duration A_RETRY_AND_MORE = Duration.ofMinutes(4);

    @Test
    void each_notice_arrives_at_least_once_with_the_id_it_had_and_none_is_lost() {
        // given
        try (Suite suite = Suite.start(Map.of("EARSHOT_WEBHOOK_ALLOW_LOOPBACK", "true"));
                Receiver receiver = new Receiver()) {
            Api admin = suite.admin();
            String alert = anAlert(admin);
            admin.post("/api/webhooks", Map.of("name", "Ours", "url", receiver.url()));

            // when
            for (int decision = 1; decision <= DECISIONS; decision++) {
                decide(admin, alert, decision);
                if (decision % KILLED_AFTER == 0) {
                    suite.kill(Part.INSIGHT);
                    suite.awaitReady();
                }
            }

            // then
            Set<String> decided = IntStream.rangeClosed(1, DECISIONS)
                    .mapToObj(i -> reason(i))
                    .collect(Collectors.toCollection(TreeSet::new));
            await().atMost(A_RETRY_AND_MORE)
                    .untilAsserted(
                            () -> assertEquals(decided, idsByReason(receiver).keySet()));
            idsByReason(receiver).forEach((reason, ids) -> assertEquals(1, ids.size(), reason + " had " + ids));
            assertTrue(receiver.refused() >= DECISIONS / 3, "refused " + receiver.refused());
        }
    }

    private static String anAlert(Api admin) {
        Author author = new Author(admin);
        Asked asked = author.publish(CheckIn.instrument(), author.program("Pantry"), author.site("North Street"));
        History.send(admin, asked, 30, 40, 0.2);
        SplittableRandom random = new SplittableRandom(5);
        String worried = IntStream.range(0, 80)
                .mapToObj(i -> Responses.json(
                        asked,
                        UUID.randomUUID(),
                        1,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        "",
                        CheckIn.answers(random, 0.95)))
                .collect(Collectors.joining("\n"));
        assertTrue(admin.batch(worried).succeeded());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> admin.get("/api/alerts").path("items").size() > 0);
        return admin.get("/api/alerts").path("items").get(0).path("id").asText();
    }

    /** The service may be away: the same decision again is one. */
    private static void decide(Api admin, String alert, int number) {
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> admin.post(
                        "/api/alerts/" + alert + "/decision", Map.of("decision", "watch", "reason", reason(number)))
                .has("id"));
    }

    private static String reason(int number) {
        return "reason %02d".formatted(number);
    }

    private static Map<String, Set<String>> idsByReason(Receiver receiver) {
        Map<String, Set<String>> ids = new TreeMap<>();
        receiver.taken().forEach(taken -> {
            JsonNode entry = taken.body().path("data").path("entry");
            if (entry.path("kind").asText().equals("decided")) {
                ids.computeIfAbsent(entry.path("reason").asText(), any -> new TreeSet<>())
                        .add(taken.id());
            }
        });
        return ids;
    }
}
