package org.earshot.survey.bank.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.Shell;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.bank.Bank;
import org.earshot.survey.bank.Provenance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The bank, seen from a draft. */
@Path("/instruments/{instrumentId}/edit/bank")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class BankPages {
    private final Template page;
    private final Bank bank;
    private final OwnOrganization own;
    private final Shell shell;

    public BankPages(@Location("bank.html") Template page, Bank bank, OwnOrganization own, Shell shell) {
        this.page = page;
        this.bank = bank;
        this.own = own;
        this.shell = shell;
    }

    @GET
    @Operation(hidden = true)
    public String look(UUID instrumentId, @QueryParam("find") @DefaultValue("") String find) {
        List<BankRow> rows = own.in(bank::all).stream()
                .map(kept -> BankRow.of(kept, shell.language()))
                .filter(row -> row.holds(find.strip()))
                .toList();
        return page.data("rows", rows)
                .data("find", find)
                .data("instrumentId", instrumentId)
                .render();
    }

    /** Takes a question: field {@code take} with its key; or removes one of the organisation's: field {@code remove}. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(
            UUID instrumentId, @RestForm @DefaultValue("") String take, @RestForm @DefaultValue("") String remove) {
        if (!remove.isEmpty()) {
            own.in(() -> {
                bank.remove(id(remove));
                return remove;
            });
            return to(instrumentId, "/edit/bank");
        }
        var unused = own.in(() -> bank.take(instrumentId, take)).orElseThrow(SurveyProblem.noSuch("instrument"));
        return to(instrumentId, "/edit#add");
    }

    /** Keeps a question of the draft, with its provenance. */
    @POST
    @Path("/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response keep(
            UUID instrumentId,
            String question,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String license) {
        try {
            Provenance provenance = new Provenance(source.strip(), license.strip());
            var unused = own.in(() -> bank.keep(instrumentId, question, provenance))
                    .orElseThrow(SurveyProblem.noSuch("question"));
            return to(instrumentId, "/edit/bank");
        } catch (IllegalArgumentException refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The question was not kept: " + refused.getMessage() + ".",
                    "Say who wrote it and under which terms it may be used.");
        }
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException noId) {
            throw SurveyProblem.noSuch("question").get();
        }
    }

    private static Response to(UUID instrumentId, String where) {
        return Response.seeOther(URI.create("/instruments/" + instrumentId + where))
                .build();
    }
}
