package org.earshot.insight.reading.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.insight.alert.AlertDecisions;
import org.earshot.insight.alert.AlertRefused;
import org.earshot.insight.alert.Decision;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.Readings;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One alert with its whole story, and the forms that take note of it and decide. */
@Path("/alerts/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class AlertPages {
    private static final int WEEKS = 52;
    private static final int GROUPS = 40;

    private final Readings readings;
    private final AlertDecisions decisions;
    private final Directory directory;
    private final PageReader reader;
    private final Clock clock;

    AlertPages(Readings readings, AlertDecisions decisions, Directory directory, PageReader reader, Clock clock) {
        this.readings = readings;
        this.decisions = decisions;
        this.directory = directory;
        this.reader = reader;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance alert(View view);
    }

    /**
     * What the template shows.
     *
     * @param refused why the last form was not taken, or empty
     */
    public record View(String organization, AlertCard card, DutyCard duty, boolean mayDecide, String refused) {}

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("refused") @Nullable String refused) {
        PageText text = reader.text();
        UUID organization = reader.signedIn().organizationId();
        AlertView alert = readings.alert(organization, id, text.language()).orElseThrow(NotFoundException::new);
        Optional<NeedView> need = readings.behind(organization, alert, text.language());
        DecidingText deciding = reader.deciding();
        AlertCard card = new AlertCards(text, deciding).of(alert, need, WEEKS, GROUPS);
        DutyCard duty = DutyCard.of(
                alert,
                readings.alertsInWork(organization, text.language()),
                directory.people(organization),
                deciding,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return Templates.alert(new View(
                need.map(Addresses::organization).orElse(""),
                card,
                duty,
                reader.mayDecide(),
                Refusals.words(refused, text.words(), deciding.words())));
    }

    /** Takes note; from the home page one returns there. */
    @POST
    @Path("/acknowledge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(hidden = true)
    public Response acknowledge(@PathParam("id") UUID id, @FormParam("from") @Nullable String from) {
        return then(
                id,
                from,
                () -> decisions.acknowledge(
                        reader.signedIn().organizationId(),
                        id,
                        reader.signedIn().id()));
    }

    /** Decides; without a reason where one is needed the page asks for it. */
    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(hidden = true)
    public Response decide(
            @PathParam("id") UUID id,
            @FormParam("decision") @Nullable String decision,
            @FormParam("reason") @Nullable String reason,
            @FormParam("from") @Nullable String from) {
        Decision decided = Stream.of(Decision.values())
                .filter(known -> known.word().equals(decision))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String because = reason == null ? "" : reason.strip();
        return then(
                id,
                from,
                () -> decisions.decide(
                        reader.signedIn().organizationId(),
                        id,
                        reader.signedIn().id(),
                        decided,
                        because));
    }

    private static Response then(UUID id, @Nullable String from, Runnable decide) {
        String page = "/alerts/" + id;
        try {
            decide.run();
            return Response.seeOther(URI.create("home".equals(from) ? "/" : page))
                    .build();
        } catch (AlertRefused refused) {
            if (refused.kind() == AlertRefused.Kind.UNKNOWN) {
                throw new NotFoundException(refused);
            }
            String why = refused.kind().name().toLowerCase(Locale.ROOT);
            return Response.seeOther(URI.create(page + "?refused=" + why + "#decide"))
                    .build();
        }
    }
}
