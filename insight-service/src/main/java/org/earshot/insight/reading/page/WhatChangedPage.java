package org.earshot.insight.reading.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.policy.Claims;
import org.earshot.insight.policy.ClaimsView;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.Readings;
import org.earshot.insight.reading.WhatChanged;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The home page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class WhatChangedPage {
    /** Alerts shown with picture and groups; further ones are a sentence each. */
    private static final int IN_FULL = 4;

    private static final int WEEKS = 26;
    private static final int GROUPS = 4;

    private final Readings readings;
    private final Claims claims;
    private final PageReader reader;
    private final Clock clock;

    @Inject
    WhatChangedPage(Readings readings, Claims claims, PageReader reader) {
        this(readings, claims, reader, Clock.systemUTC());
    }

    WhatChangedPage(Readings readings, Claims claims, PageReader reader, Clock clock) {
        this.readings = readings;
        this.claims = claims;
        this.reader = reader;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance whatChanged(View view);
    }

    /** What the template shows. */
    public record View(
            String organization,
            boolean answered,
            String asOf,
            boolean mayDecide,
            long latestEntry,
            List<AlertCard> alerts,
            List<String> claims,
            String claimsWeek,
            List<NeedTile.AtPlace> places) {}

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show() {
        PageText text = reader.text();
        UUID organization = reader.signedIn().organizationId();
        WhatChanged changed = readings.whatChanged(organization, text.language());
        AlertCards cards = new AlertCards(text, reader.deciding());
        ClaimsView said = claims.of(organization, null, text.language());
        return Templates.whatChanged(new View(
                changed.organization(),
                changed.answered(),
                cards.asOf(clock.instant()),
                reader.mayDecide(),
                changed.latestEntry(),
                cards(organization, changed.alerts(), cards, text),
                said.strict()
                        ? said.claims().stream().map(ClaimsView.Item::sentence).toList()
                        : List.of(),
                text.fullDay(said.week()),
                NeedTile.byPlace(changed.needs(), text)));
    }

    private List<AlertCard> cards(UUID organization, List<AlertView> alerts, AlertCards cards, PageText text) {
        List<AlertCard> shown = new ArrayList<>();
        for (AlertView alert : alerts) {
            boolean inFull = shown.size() < IN_FULL && alert.status() != AlertStatus.DECIDED;
            Optional<NeedView> need = inFull ? need(organization, alert, text) : Optional.empty();
            shown.add(cards.of(alert, need, WEEKS, GROUPS));
        }
        return shown;
    }

    private Optional<NeedView> need(UUID organization, AlertView alert, PageText text) {
        return readings.behind(organization, alert, text.language());
    }
}
