package org.earshot.insight.update.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.update.About;
import org.earshot.insight.update.Drafting;
import org.earshot.insight.update.UpdateRefused;
import org.earshot.insight.update.UpdateText;
import org.earshot.insight.update.Updates;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The forms that draft, edit, publish and take back what people are told. */
@Path("/updates")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class UpdateForms {
    private static final String DONE = "done-";
    private static final String HEARD = "heard-";

    private final Updates updates;
    private final Drafting drafting;
    private final SignedIn signedIn;
    private final Shell shell;

    UpdateForms(Updates updates, Drafting drafting, SignedIn signedIn, Shell shell) {
        this.updates = updates;
        this.drafting = drafting;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    /** Drafts one from an action, or an empty one for a program. */
    @POST
    @Operation(hidden = true)
    public Response draft(@FormParam("action") @Nullable UUID action, @FormParam("program") @Nullable UUID program) {
        try {
            Drafting.Draft draft = draft(action, program, shell.language());
            UUID id = updates.draft(signedIn.organizationId(), signedIn.id(), draft.about(), draft.texts());
            return on("/updates/" + id);
        } catch (UpdateRefused refused) {
            if (refused.kind() == UpdateRefused.Kind.UNKNOWN_ACTION) {
                throw new NotFoundException(refused);
            }
            return on("/decisions?refused=" + word(refused) + "#updates");
        }
    }

    private Drafting.Draft draft(@Nullable UUID action, @Nullable UUID program, String language) {
        if (action != null) {
            return drafting.from(signedIn.organizationId(), action, program, language);
        }
        if (program == null) {
            throw new UpdateRefused(UpdateRefused.Kind.UNKNOWN_PROGRAM);
        }
        return new Drafting.Draft(new About(program, null, null, null, null), Map.of());
    }

    /** Keeps the texts; with the button that says so, publishes them too. */
    @POST
    @Path("/{id}/texts")
    @Operation(hidden = true)
    public Response edit(
            @PathParam("id") UUID id, @FormParam("do") @Nullable String pressed, MultivaluedMap<String, String> form) {
        Map<String, UpdateText> texts = new TreeMap<>();
        form.forEach((field, values) -> {
            if (field.startsWith(DONE)) {
                String tag = field.substring(DONE.length());
                texts.put(tag, new UpdateText(first(form, HEARD + tag), first(form, field)));
            }
        });
        return then(id, Response.seeOther(URI.create("/updates/" + id)), () -> {
            updates.edit(signedIn.organizationId(), id, signedIn.id(), texts);
            if ("publish".equals(pressed)) {
                updates.publish(signedIn.organizationId(), id, signedIn.id());
            }
        });
    }

    @POST
    @Path("/{id}/take-back")
    @Operation(hidden = true)
    public Response takeBack(@PathParam("id") UUID id) {
        return then(
                id,
                Response.seeOther(URI.create("/updates/" + id)),
                () -> updates.takeBack(signedIn.organizationId(), id, signedIn.id()));
    }

    private static Response then(UUID id, Response.ResponseBuilder done, Runnable change) {
        try {
            change.run();
            return done.build();
        } catch (UpdateRefused refused) {
            if (refused.kind() == UpdateRefused.Kind.UNKNOWN) {
                throw new NotFoundException(refused);
            }
            return on("/updates/" + id + "?refused=" + word(refused) + "#texts");
        }
    }

    private static Response on(String page) {
        return Response.seeOther(URI.create(page)).build();
    }

    private static String word(UpdateRefused refused) {
        return refused.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Browsers end lines as the standard of forms wants; texts do not. */
    private static String first(MultivaluedMap<String, String> form, String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value.replace("\r\n", "\n");
    }
}
