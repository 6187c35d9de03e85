package org.earshot.survey.instrument.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.QrSvg;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.MeaningOpen;
import org.earshot.survey.instrument.NotFitToPublish;
import org.earshot.survey.instrument.Publishing;
import org.earshot.survey.instrument.ReviewOpen;
import org.earshot.survey.invitation.Inviting;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.NewLink;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.invitation.WouldNotOpen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The forms on an instrument's page: publish, close, make a link, revoke one. */
@Path("/instruments/{instrumentId}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class InstrumentForms {
    private final Template linkPage;
    private final Publishing publishing;
    private final Inviting inviting;
    private final PublicAddress address;
    private final OwnOrganization own;

    public InstrumentForms(
            @Location("link.html") Template linkPage,
            Publishing publishing,
            Inviting inviting,
            PublicAddress address,
            OwnOrganization own) {
        this.linkPage = linkPage;
        this.publishing = publishing;
        this.inviting = inviting;
        this.address = address;
        this.own = own;
    }

    @POST
    @Path("/publish")
    @Operation(hidden = true)
    public Response publish(
            UUID instrumentId,
            @RestForm @Nullable LocalDate lastDay,
            @RestForm @Nullable String reviewReason,
            MultivaluedMap<String, String> form) {
        try {
            require(own.in(() -> publishing
                    .publish(
                            instrumentId,
                            lastDay == null
                                    ? null
                                    : lastDay.plusDays(1)
                                            .atStartOfDay(ZoneOffset.UTC)
                                            .toInstant(),
                            MeaningRow.said(form),
                            own.signed(reviewReason))
                    .isPresent()));
            return back(instrumentId);
        } catch (MeaningOpen open) {
            throw new Refusal(
                    SurveyProblem.MEANING_OPEN,
                    "Questions that people have answered were edited, and figures either go on or begin anew with that.",
                    "Go back and say of each whether it still means the same.",
                    open.edits().stream()
                            .map(edit -> new Problem.Fault(
                                    "/meanings/" + edit.change().question(),
                                    edit.refused() ? "cannot-be-same" : "meaning-open",
                                    edit.refused()
                                            ? "it is answered in another way now, or measures something else"
                                            : "it was edited",
                                    null))
                            .toList());
        } catch (ReviewOpen open) {
            throw SurveyProblem.reviewOpen(open);
        } catch (IllegalArgumentException unstorable) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The reason is too long, or holds a character that cannot be seen.",
                    "Go back and write it shorter, in plain words.");
        } catch (NotFitToPublish refused) {
            throw new Refusal(
                    SurveyProblem.NOT_FIT_TO_PUBLISH,
                    "People would meet questions that do not work.",
                    "Put right every finding that is an error, save the draft, and publish again.",
                    refused.findings().stream()
                            .map(f -> new Problem.Fault(f.pointer(), f.code(), f.detail(), f.fix()))
                            .toList());
        }
    }

    @POST
    @Path("/versions/{version}/close")
    @Operation(hidden = true)
    public Response close(UUID instrumentId, int version) {
        require(own.in(() -> publishing.close(instrumentId, version).isPresent()));
        return back(instrumentId);
    }

    @POST
    @Path("/links")
    @Operation(hidden = true)
    public Response invite(
            UUID instrumentId,
            @RestForm int version,
            @RestForm UUID programId,
            @RestForm UUID siteId,
            @RestForm @DefaultValue("") String language) {
        LinkRequest wanted = new LinkRequest(
                instrumentId, version, programId, siteId, null, language.isEmpty() ? null : language, null, false);
        NewLink made = attempt(() -> own.in(() -> inviting.invite(own.id(), wanted)));
        String url = address.of(made.token()).toString();
        return Response.ok(linkPage.data("url", url)
                        .data("qr", QrSvg.of(url, "QR"))
                        .data("instrumentId", instrumentId)
                        .render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/links/{invitationId}/revoke")
    @Operation(hidden = true)
    public Response revoke(UUID instrumentId, UUID invitationId) {
        require(own.in(() -> inviting.revoke(invitationId).isPresent()));
        return back(instrumentId);
    }

    private static NewLink attempt(Supplier<NewLink> invitation) {
        try {
            return invitation.get();
        } catch (WouldNotOpen refused) {
            List<Problem.Fault> faults = refused.reasons().stream()
                    .map(r -> new Problem.Fault("/" + r.field(), r.code(), r.detail(), r.fix()))
                    .toList();
            throw new Refusal(
                    SurveyProblem.LINK_WOULD_NOT_OPEN,
                    "With these values the link would open nothing.",
                    "Go back and choose again.",
                    faults);
        }
    }

    private static void require(boolean found) {
        if (!found) {
            throw SurveyProblem.noSuch("instrument, version or link").get();
        }
    }

    private static Response back(UUID instrumentId) {
        return Response.seeOther(URI.create("/instruments/" + instrumentId)).build();
    }
}
