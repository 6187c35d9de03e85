package org.earshot.insight.update.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.insight.shift.GroupRef;
import org.earshot.insight.update.About;
import org.earshot.insight.update.Drafting;
import org.earshot.insight.update.Preview;
import org.earshot.insight.update.UpdateRefused;
import org.earshot.insight.update.UpdateText;
import org.earshot.insight.update.UpdateView;
import org.earshot.insight.update.UpdateViews;
import org.earshot.insight.update.Updates;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What people were told, and will be, by the organisation that is signed in. */
@Path("/api/updates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Tag(name = "Updates", description = "You said, we did: what people are told of what was heard and done")
public class UpdateResource {
    private final Updates updates;
    private final UpdateViews views;
    private final Drafting drafting;
    private final SignedIn signedIn;
    private final RoutingContext request;

    public UpdateResource(
            Updates updates, UpdateViews views, Drafting drafting, SignedIn signedIn, RoutingContext request) {
        this.updates = updates;
        this.views = views;
        this.drafting = drafting;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    @Operation(summary = "Updates, newest first")
    @APIResponse(responseCode = "200", description = "The updates")
    public Items updates() {
        return new Items(views.all(signedIn.organizationId(), language()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One update with its history")
    @APIResponse(responseCode = "200", description = "The update")
    @APIResponse(responseCode = "404", description = "unknown-update")
    public UpdateView update(@RestPath String id) {
        return view(id(id));
    }

    @GET
    @Path("/{id}/previews")
    @Operation(
            summary =
                    "An update as people will meet it: as a note, a text message and an e-mail, in each language that says something")
    @APIResponse(responseCode = "200", description = "The previews")
    @APIResponse(responseCode = "404", description = "unknown-update")
    public PreviewItems previews(@RestPath String id) {
        return new PreviewItems(views.previews(signedIn.organizationId(), view(id(id))));
    }

    @GET
    @Path("/{id}/sms/{language}")
    @Operation(
            summary = "An update as a text message of at most two segments, with how many it takes and what one costs")
    @APIResponse(responseCode = "200", description = "The text message")
    @APIResponse(responseCode = "404", description = "unknown-update; also when it says nothing in this language")
    @APIResponse(responseCode = "422", description = "sms-too-long")
    public Preview sms(@RestPath String id, @RestPath String language) {
        Preview preview = views.previews(signedIn.organizationId(), view(id(id))).stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow(UpdateProblem.UNKNOWN::refusal);
        if (!preview.smsFits()) {
            throw UpdateProblem.SMS_TOO_LONG.refusal();
        }
        return preview;
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            summary = "Draft an update: from an action, or with texts of its own",
            description =
                    "From an action, the texts are drafted in the organisation's languages unless some are sent. It answers"
                            + " everyone who spoke in the program and was asked about the need before it is published.")
    @APIResponse(responseCode = "200", description = "The update")
    @APIResponse(responseCode = "404", description = "unknown-action")
    @APIResponse(responseCode = "409", description = "too-many-updates")
    @APIResponse(responseCode = "422", description = "unknown-program, update-text")
    public UpdateView draft(@NotNull @Valid NewUpdate wanted) {
        return view(refusing(() -> {
            Drafting.Draft draft = wanted.action() == null ? own(wanted) : fromAction(wanted, wanted.action());
            return updates.draft(signedIn.organizationId(), signedIn.id(), draft.about(), draft.texts());
        }));
    }

    private Drafting.Draft fromAction(NewUpdate wanted, UUID action) {
        Drafting.Draft draft = drafting.from(signedIn.organizationId(), action, wanted.program(), language());
        return wanted.texts() == null ? draft : new Drafting.Draft(draft.about(), wanted.texts());
    }

    private static Drafting.Draft own(NewUpdate wanted) {
        UUID program = wanted.program();
        if (program == null) {
            throw new UpdateRefused(UpdateRefused.Kind.UNKNOWN_PROGRAM);
        }
        GroupRef group = wanted.dimension() == null || wanted.group() == null
                ? null
                : new GroupRef(wanted.dimension(), wanted.group());
        return new Drafting.Draft(
                new About(program, wanted.need(), group, null, null),
                wanted.texts() == null ? Map.of() : wanted.texts());
    }

    @PUT
    @Path("/{id}/texts")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Replace the texts; of a published update people read the new ones at once")
    @APIResponse(responseCode = "200", description = "The update as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-update")
    @APIResponse(responseCode = "422", description = "update-text, nothing-told")
    public UpdateView edit(@RestPath String id, @NotNull @Valid Texts texts) {
        UUID updateId = id(id);
        return view(refusing(() -> {
            updates.edit(signedIn.organizationId(), updateId, signedIn.id(), texts.texts());
            return updateId;
        }));
    }

    @POST
    @Path("/{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "Put an update on its program's public page; again changes nothing")
    @APIResponse(responseCode = "200", description = "The update as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-update")
    @APIResponse(responseCode = "422", description = "nothing-told")
    public UpdateView publish(@RestPath String id) {
        UUID updateId = id(id);
        return view(refusing(() -> {
            updates.publish(signedIn.organizationId(), updateId, signedIn.id());
            return updateId;
        }));
    }

    @POST
    @Path("/{id}/take-back")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            summary =
                    "Take an update from the page; then it answers nobody, and campaigns that send it stop. Again changes nothing")
    @APIResponse(responseCode = "200", description = "The update as it now stands")
    @APIResponse(responseCode = "404", description = "unknown-update")
    public UpdateView takeBack(@RestPath String id) {
        UUID updateId = id(id);
        return view(refusing(() -> {
            updates.takeBack(signedIn.organizationId(), updateId, signedIn.id());
            return updateId;
        }));
    }

    private UpdateView view(UUID id) {
        return refusing(() -> views.one(signedIn.organizationId(), id, language()));
    }

    private static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (UpdateRefused refused) {
            throw UpdateProblem.refusal(refused);
        }
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw UpdateProblem.UNKNOWN.refusal();
        }
    }

    private String language() {
        return PageLanguage.of(request).tag();
    }

    /** Updates. */
    public record Items(List<UpdateView> items) {}

    /** Previews. */
    public record PreviewItems(List<Preview> items) {}

    /**
     * An update to draft.
     *
     * @param action that it tells of, or left out
     * @param program whose people are told; may be left out where the action's alert, or the organisation, has only one
     * @param need only those who were asked about it; left out: everyone. Of an action: its alert's
     * @param dimension with group: only those who state it
     * @param texts by BCP 47 tag; left out for an action: drafted
     */
    public record NewUpdate(
            @Nullable UUID action,
            @Nullable UUID program,
            @Nullable String need,
            @Nullable String dimension,
            @Nullable String group,
            @Nullable Map<String, UpdateText> texts) {}

    /** Texts by BCP 47 tag. */
    public record Texts(@NotNull Map<String, UpdateText> texts) {}
}
