package org.earshot.insight.reading.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.equity.GapQuery;
import org.earshot.insight.reach.Composition;
import org.earshot.insight.reach.CompositionRefused;
import org.earshot.insight.reach.MixView;
import org.earshot.insight.reach.Mixes;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom programs hear of those they serve. Figures that fewer people stand behind than the organisation's threshold are suppressed. */
@Path("/api/answering")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Answering")
public class MixResource {
    private static final String USUAL_WEEKS = "24";

    private final Mixes mixes;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public MixResource(Mixes mixes, SignedIn signedIn, RoutingContext request) {
        this.mixes = mixes;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Path("/mix")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reach, and the mix of those who answer against those whom a program serves")
    @APIResponse(responseCode = "200", description = "The mix")
    @APIResponse(responseCode = "400", description = "invalid-weeks")
    @APIResponse(responseCode = "404", description = "unknown-program")
    public MixView mix(
            @Parameter(description = "Left out: the first program with answers") @RestQuery @Nullable String programId,
            @Parameter(description = "12, 24, 52 or 104") @RestQuery @DefaultValue(USUAL_WEEKS) int weeks) {
        if (!GapQuery.LENGTHS.contains(weeks)) {
            throw ReadingProblem.invalidWeeks();
        }
        return mixes.of(
                        signedIn.organizationId(),
                        programId == null ? null : id(programId),
                        weeks,
                        PageLanguage.of(request).tag())
                .orElseThrow(ReadingProblem::unknownProgram);
    }

    @GET
    @Path("/mix.csv")
    @Produces({Csv.TYPE, MediaType.WILDCARD})
    @Operation(summary = "The mix as CSV: a row for each dimension and group. Columns do not move")
    @APIResponse(responseCode = "200", description = "The rows")
    @APIResponse(responseCode = "400", description = "invalid-weeks")
    @APIResponse(responseCode = "404", description = "unknown-program")
    public Response mixAsCsv(@RestQuery @Nullable String programId, @RestQuery @DefaultValue(USUAL_WEEKS) int weeks) {
        return MixSheet.of(mix(programId, weeks)).named("mix");
    }

    @PUT
    @Path("/composition")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.INTEGRATOR})
    @Operation(
            summary = "Say whom a program serves, by the groups of one dimension",
            description = "Takes the place of what was known of the same dimension.")
    @APIResponse(responseCode = "200", description = "What is kept")
    @APIResponse(responseCode = "404", description = "unknown-program")
    @APIResponse(responseCode = "422", description = "invalid-composition")
    public Served keep(@NotNull Served served) {
        try {
            mixes.keep(signedIn.organizationId(), served.checked(), signedIn.id());
            return served;
        } catch (CompositionRefused refused) {
            throw ReadingProblem.refusal(refused);
        }
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw ReadingProblem.unknownProgram();
        }
    }

    /**
     * Whom a program serves.
     *
     * @param dimension such as {@code language}
     * @param asOf when that was so
     * @param people of each group, by its code: two groups at least
     */
    public record Served(
            @Nullable String programId,
            @Nullable String dimension,
            @Nullable LocalDate asOf,
            @Nullable Map<String, Long> people) {

        Composition checked() {
            if (programId == null) {
                throw new CompositionRefused(CompositionRefused.Kind.PROGRAM);
            }
            if (dimension == null || people == null || asOf == null || people.containsValue(null)) {
                throw new CompositionRefused(CompositionRefused.Kind.UNNAMED);
            }
            return new Composition(id(programId), dimension, asOf, new TreeMap<>(people));
        }
    }
}
