package org.earshot.insight.alert.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.Readings;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Alerts of the organisation that is signed in, as they happen. */
@Path("/events")
@Tag(name = "Alerts")
public class EventsResource {
    private static final long RETRY_MILLIS = 2_000;
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final AlertStream stream;
    private final Readings readings;
    private final SignedIn signedIn;
    private final JsonWebToken token;
    private final RoutingContext request;

    public EventsResource(
            AlertStream stream, Readings readings, SignedIn signedIn, JsonWebToken token, RoutingContext request) {
        this.stream = stream;
        this.readings = readings;
        this.signedIn = signedIn;
        this.token = token;
        this.request = request;
    }

    /** Ends when the token does: a browser then connects again by itself, with the id it saw last. */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(
            summary = "Server-sent events: one for each entry of an alert's history",
            description =
                    "The event's name is the entry's kind (opened, re-estimated, acknowledged, decided, closed, assigned, due, commented,"
                            + " escalated, merged, split, action-taken, action-dropped, action-measured), its data the"
                            + " alert as GET /api/alerts/{id} gives it. Send Last-Event-ID to go on after an event, or the query parameter"
                            + " after where a first connection cannot send the header; without either the stream begins now. A comment comes every five seconds. Whom a rule of urgent answers names also hears \"urgent\","
                            + " without data or id: something happened among those that they may read.")
    public Multi<OutboundSseEvent> events(
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @RestQuery("after") @Nullable String afterPage,
            @Context Sse sse) {
        UUID organizationId = signedIn.organizationId();
        String language = PageLanguage.of(request).tag();
        long after = after(organizationId, lastEventId == null || lastEventId.isBlank() ? afterPage : lastEventId);
        Duration left = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        Supplier<Optional<String>> personal = personal(organizationId);
        return stream.entries(organizationId, after)
                .select()
                .first(left.isNegative() ? AT_ONCE : left)
                .onItem()
                .transformToMultiAndConcatenate(entries -> Multi.createFrom()
                        .items(Stream.concat(
                                events(sse, organizationId, entries, language),
                                personal.get().stream().map(name -> happened(sse, name)))));
    }

    /** A client is no person: it is told nothing in person. */
    private Supplier<Optional<String>> personal(UUID organizationId) {
        return signedIn.has(Roles.INTEGRATOR) ? Optional::empty : stream.personal(organizationId, signedIn.id());
    }

    private static OutboundSseEvent happened(Sse sse, String name) {
        return sse.newEventBuilder().name(name).data("{}").build();
    }

    /** A number that is not reached yet is from before the service was built anew: then everything is told again. */
    private long after(UUID organizationId, @Nullable String sent) {
        long latest = stream.latest(organizationId);
        try {
            long after = sent == null || sent.isBlank() ? latest : Long.parseLong(sent.strip());
            return after > latest ? 0 : after;
        } catch (NumberFormatException notOurs) {
            return latest;
        }
    }

    private Stream<OutboundSseEvent> events(
            Sse sse, UUID organizationId, List<NumberedEntry> entries, String language) {
        if (entries.isEmpty()) {
            return Stream.of(sse.newEventBuilder()
                    .comment("listening")
                    .reconnectDelay(RETRY_MILLIS)
                    .build());
        }
        return entries.stream().flatMap(entry -> readings.alert(organizationId, entry.alertId(), language).stream()
                .map(alert -> event(sse, entry, alert)));
    }

    private static OutboundSseEvent event(Sse sse, NumberedEntry entry, AlertView alert) {
        return sse.newEventBuilder()
                .id(Long.toString(entry.number()))
                .name(entry.kind().word())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(AlertView.class, alert)
                .build();
    }
}
