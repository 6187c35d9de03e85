package org.earshot.insight.replay.http;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.insight.family.Place;
import org.earshot.insight.replay.Replayed;
import org.earshot.insight.replay.Replaying;
import org.earshot.insight.replay.Stretch;
import org.earshot.insight.shift.Bucket;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What would have been told in a past stretch. */
@Path("/api/replay")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Needs")
public class ReplayResource {
    private static final int YEAR = 52;

    /** The detector is work for a processor: more at once would only keep the answers of today waiting. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private final Replaying replaying;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public ReplayResource(Replaying replaying, SignedIn signedIn, RoutingContext request) {
        this.replaying = replaying;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Blocking
    @Operation(
            summary = "What you would have been told",
            description =
                    "Goes through a past stretch week by week with the answers and the policy of today, and tells each"
                            + " alert as it was known in the week that tipped it. With falseAlarmWeeks: as if that budget held in"
                            + " place of the policies in force. Without a place: a page of ten places; next is the"
                            + " cursor of the following ones.")
    @APIResponse(responseCode = "200", description = "The alerts, oldest first")
    @APIResponse(responseCode = "400", description = "invalid-stretch, invalid-place or invalid-budget")
    @APIResponse(responseCode = "404", description = "unknown-need: nobody there was asked about it")
    @APIResponse(responseCode = "503", description = "replay-busy: send the same again in some seconds")
    public Replayed replay(
            @Parameter(required = true, description = "Code of the need, as in GET /api/needs") @RestQuery @Nullable String need,
            @Parameter(description = "organization, program or site; with placeId. Both left out: all places")
                    @RestQuery
                    @Nullable String placeKind,
            @RestQuery @Nullable String placeId,
            @Parameter(description = "A day of the first week; a year before the last one, if left out")
                    @RestQuery
                    @Nullable String from,
            @Parameter(description = "A day of the last week; the running one, if left out") @RestQuery @Nullable String to,
            @Parameter(description = "A budget to try, 13 to 1040 weeks; left out: the budgets in force")
                    @RestQuery
                    @Nullable String falseAlarmWeeks,
            @Parameter(description = "next of the page before") @RestQuery @DefaultValue("0") int cursor) {
        if (need == null) {
            throw ReplayProblem.needMissing();
        }
        Place place = place(placeKind, placeId);
        Stretch stretch = stretch(from, to);
        Double budget = budget(falseAlarmWeeks);
        if (!AT_ONCE.tryAcquire()) {
            throw ReplayProblem.busy();
        }
        try {
            String language = PageLanguage.of(request).tag();
            return replaying
                    .replay(signedIn.organizationId(), need, place, stretch, budget, Math.max(0, cursor), language)
                    .orElseThrow(ReplayProblem::unknownNeed);
        } finally {
            AT_ONCE.release();
        }
    }

    private Stretch stretch(@Nullable String from, @Nullable String to) {
        int now = replaying.currentWeek();
        int last = to == null ? now : week("to", to);
        int first = from == null ? last - YEAR + 1 : week("from", from);
        if (last > now) {
            throw ReplayProblem.invalidStretch("to");
        }
        if (first > last || last - first >= Stretch.MOST_WEEKS) {
            throw ReplayProblem.invalidStretch("from");
        }
        return new Stretch(first, last);
    }

    private static @Nullable Double budget(@Nullable String weeks) {
        try {
            Double budget = weeks == null ? null : Double.valueOf(weeks);
            if (budget != null && !(budget >= AlertPolicy.FEWEST_WEEKS && budget <= AlertPolicy.MOST_WEEKS)) {
                throw ReplayProblem.invalidBudget();
            }
            return budget;
        } catch (NumberFormatException noNumber) {
            throw ReplayProblem.invalidBudget();
        }
    }

    private static int week(String parameter, String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            if (date.getYear() < 1970 || date.getYear() > 9999) {
                throw ReplayProblem.invalidStretch(parameter);
            }
            return Bucket.weekOf(date.toEpochDay());
        } catch (DateTimeException notADay) {
            throw ReplayProblem.invalidStretch(parameter);
        }
    }

    private static @Nullable Place place(@Nullable String kind, @Nullable String id) {
        if (kind == null && id == null) {
            return null;
        }
        if (kind == null || id == null) {
            throw ReplayProblem.invalidPlace();
        }
        try {
            return new Place(PlaceKind.valueOf(kind.toUpperCase(Locale.ROOT)), UUID.fromString(id));
        } catch (IllegalArgumentException neither) {
            throw ReplayProblem.invalidPlace();
        }
    }
}
