package org.earshot.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Puts the sample into a running suite through its REST interface: programs, sites, an instrument, a link, and fourteen
 * months of responses by the same accept path and topic as a person's answers. Running it again after an interruption
 * continues.
 */
final class SampleLoader {
    private static final int BATCH = 500;
    private static final int MOST_ATTEMPTS = 30;
    private static final int TRY_AGAIN = 503;

    private final SuiteApi api;
    private final Map<SamplePlace, String> places = new EnumMap<>(SamplePlace.class);

    SampleLoader(SuiteApi api) {
        this.api = api;
    }

    /**
     * Loads what is missing and gives an answer link.
     *
     * @param moving whether the progress bar may redraw its line
     * @throws SampleRefused when the suite does not take it
     */
    URI load(boolean moving) {
        for (SamplePlace place : SamplePlace.values()) {
            places.put(place, place(place));
        }
        Version version = version();
        respond(version, moving);
        return link(version);
    }

    private String place(SamplePlace place) {
        String path = "/api/organization/" + (place.isSite() ? "sites" : "programs");
        for (JsonNode known : api.get(path).path("items")) {
            if (known.path("name").asText().equals(place.title())) {
                return known.path("id").asText();
            }
        }
        return api.post(path, Map.of("name", place.title(), "sample", true))
                .path("id")
                .asText();
    }

    private Version version() {
        String id = instrumentId();
        JsonNode known = api.get("/api/instruments/" + id).path("versions");
        if (known.isEmpty()) {
            api.post("/api/instruments/" + id + "/publish", Map.of());
            known = api.get("/api/instruments/" + id).path("versions");
        }
        JsonNode latest = known.path(0);
        return new Version(
                id,
                latest.path("version").asInt(),
                Instant.parse(latest.path("publishedAt").asText()));
    }

    private String instrumentId() {
        for (JsonNode known : api.get("/api/instruments").path("items")) {
            if (known.path("sample").asBoolean()) {
                return known.path("instrumentId").asText();
            }
        }
        return api.post("/api/instruments?sample=true", instrument())
                .path("instrumentId")
                .asText();
    }

    private URI link(Version version) {
        JsonNode link = api.post(
                "/api/links",
                Map.of(
                        "instrumentId", version.instrumentId(),
                        "version", version.version(),
                        "programId", placeId(SamplePlace.FOOD_PANTRY),
                        "siteId", placeId(SamplePlace.RIVERSIDE)));
        return URI.create(link.path("url").asText());
    }

    private void respond(Version version, boolean moving) {
        List<SampleResponse> responses = new SampleHistory(version.publishedAt()).responses();
        SampleBar bar = new SampleBar(System.err, moving, responses.size());
        for (int from = 0; from < responses.size(); from += BATCH) {
            int to = Math.min(from + BATCH, responses.size());
            store(responses.subList(from, to), version);
            bar.at(to);
        }
    }

    /**
     * What a busy suite could not store for certain is sent again, as any client would: the same id counts once. So is what came before
     * the news of the instrument.
     */
    private void store(List<SampleResponse> batch, Version version) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            AtomicBoolean busy = new AtomicBoolean();
            api.postLines("/api/responses/batch", batch.stream().map(r -> document(r, version)), result -> {
                if (result.path("status").asInt() == TRY_AGAIN || isTooEarly(result)) {
                    busy.set(true);
                } else {
                    expectAccepted(result);
                }
            });
            if (!busy.get()) {
                return;
            }
            pause();
        }
        throw new SampleRefused("this machine is too busy to store the sample; the next start goes on with it", null);
    }

    private static boolean isTooEarly(JsonNode result) {
        return result.path("problem").path("type").asText().endsWith(":unknown-instrument");
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleRefused("interrupted", e);
        }
    }

    private static void expectAccepted(JsonNode result) {
        if (result.path("status").asInt() >= 300) {
            throw new SampleRefused("a sample response was refused: " + result.path("problem"), null);
        }
    }

    private Map<String, Object> document(SampleResponse response, Version version) {
        Person person = response.person();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("responseId", response.responseId());
        document.put("instrumentId", version.instrumentId());
        document.put("version", version.version());
        document.put("programId", placeId(person.program()));
        document.put("siteId", placeId(person.site()));
        document.put("participantId", person.participantId());
        document.put("language", person.language());
        document.put("answeredAt", response.answeredAt().toString());
        document.put("answers", response.answers());
        return document;
    }

    private String placeId(SamplePlace place) {
        return Objects.requireNonNull(places.get(place), place.title());
    }

    private static JsonNode instrument() {
        try (InputStream json = SampleLoader.class.getResourceAsStream("needs-check-in.json")) {
            return SuiteApi.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample's instrument is missing from this build", e);
        }
    }

    private record Version(String instrumentId, int version, Instant publishedAt) {}
}
