package org.earshot.scenario.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;

/** Prepares what can be answered: programs, sites, instruments, links. */
public final class Author {
    private final Api api;

    /** In the name of an admin or manager. */
    public Author(Api api) {
        this.api = api;
    }

    /** A published version and where it is asked. */
    public record Asked(UUID instrumentId, int version, UUID programId, UUID siteId) {

        /** The same at another site. */
        public Asked at(UUID otherSite) {
            return new Asked(instrumentId, version, programId, otherSite);
        }
    }

    /**
     * A link that was made.
     *
     * @param url its answer page
     * @param token for the header {@code Earshot-Link}
     */
    public record Link(UUID invitationId, String url, String token) {}

    /** Adds a program. */
    public UUID program(String name) {
        return id(api.post("/api/organization/programs", Map.of("name", name)), "id");
    }

    /** Adds a site. */
    public UUID site(String name) {
        return id(api.post("/api/organization/sites", Map.of("name", name)), "id");
    }

    /**
     * Begins an instrument and publishes it as it is.
     *
     * @param instrument an {@link Instrument}, or what its JSON is to say
     */
    public Asked publish(Object instrument, UUID programId, UUID siteId) {
        UUID instrumentId = id(api.post("/api/instruments", instrument), "instrumentId");
        JsonNode published = api.post("/api/instruments/" + instrumentId + "/publish", Map.of());
        return new Asked(instrumentId, published.path("version").asInt(), programId, siteId);
    }

    /** Makes an open link. */
    public Link link(Asked asked) {
        JsonNode made = api.post(
                "/api/links",
                Map.of(
                        "instrumentId", asked.instrumentId(),
                        "version", asked.version(),
                        "programId", asked.programId(),
                        "siteId", asked.siteId()));
        return new Link(
                id(made, "invitationId"),
                made.path("url").asText(),
                made.path("token").asText());
    }

    /** The organisation of whoever signed in. */
    public UUID organization() {
        return id(api.get("/api/organization"), "organizationId");
    }

    private static UUID id(JsonNode json, String field) {
        return UUID.fromString(json.path(field).asText());
    }
}
