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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.reach.Composition;
import org.earshot.insight.reach.CompositionRefused;
import org.earshot.insight.reach.MixView;
import org.earshot.insight.reach.Mixes;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whom a program hears of those it serves, and the form that says whom it serves. */
@Path("/answering/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class MixPages {
    private final Mixes mixes;
    private final PageReader reader;

    MixPages(Mixes mixes, PageReader reader) {
        this.mixes = mixes;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance mix(MixPage view);
    }

    /**
     * The page.
     *
     * @param program its id; without it the first with answers
     * @param told {@code saved} or {@code refused}, after the form
     */
    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(
            @QueryParam("program") @Nullable String program,
            @QueryParam("weeks") @Nullable String weeks,
            @QueryParam("told") @Nullable String told) {
        PageText text = reader.text();
        UUID id = program == null || program.isEmpty() ? null : id(program);
        Optional<MixView> view =
                mixes.of(reader.signedIn().organizationId(), id, Filters.weeks(weeks), text.language());
        if (view.isEmpty() && id != null) {
            throw new NotFoundException();
        }
        return Templates.mix(view.map(shown -> MixPage.of(shown, text, reader.mayDecide(), told == null ? "" : told))
                .orElseGet(MixPage::nothing));
    }

    /** Keeps whom a program serves, and goes back to the page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(hidden = true)
    public Response keep(
            @FormParam("program") String program,
            @FormParam("dimension") String dimension,
            @FormParam("asOf") String asOf,
            @FormParam("group") List<String> groups,
            @FormParam("people") List<String> people) {
        UUID id = id(program);
        try {
            mixes.keep(
                    reader.signedIn().organizationId(),
                    new Composition(id, dimension, LocalDate.parse(asOf), numbers(groups, people)),
                    reader.signedIn().id());
            return back(id, "saved");
        } catch (CompositionRefused | DateTimeParseException | NumberFormatException refused) {
            return back(id, "refused");
        }
    }

    /** A group left empty is not known. */
    private static NavigableMap<String, Long> numbers(List<String> groups, List<String> people) {
        NavigableMap<String, Long> numbers = new TreeMap<>();
        for (int i = 0; i < Math.min(groups.size(), people.size()); i++) {
            String group = groups.get(i).strip();
            String number = people.get(i).strip();
            if (!group.isEmpty() && !number.isEmpty()) {
                numbers.put(group, Long.parseLong(number));
            }
        }
        return numbers;
    }

    private static Response back(UUID program, String told) {
        return Response.seeOther(URI.create("/answering/people?program=" + program + "&told=" + told))
                .build();
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
