package org.earshot.insight.theme.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Reason;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.theme.CodebookDesk;
import org.earshot.insight.theme.Codebooks;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codebook of the organisation that is signed in. */
@Path("/api/codebook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
@Blocking
@Tag(name = "In their words")
public class CodebookResource {
    private final CodebookDesk codebooks;
    private final SignedIn signedIn;

    public CodebookResource(CodebookDesk codebooks, SignedIn signedIn) {
        this.codebooks = codebooks;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(summary = "All themes with their rules, and who changed them")
    @APIResponse(responseCode = "200", description = "The codebook in force")
    public CodebookDocument codebook() {
        Codebook codebook = codebooks.codebook(signedIn.organizationId());
        return new CodebookDocument(
                codebook.version(), codebook.themes(), codebooks.history(signedIn.organizationId()));
    }

    @POST
    @Path("/reasons")
    @Operation(summary = "Which themes a text would be in, and why", description = "The text is not kept.")
    @APIResponse(
            responseCode = "200",
            description = "The themes, each with the lines of its rule and the words that met them")
    public Reasons reasons(@NotNull @Valid Text text) {
        return new Reasons(codebooks.reasons(signedIn.organizationId(), text.language(), text.text()));
    }

    /**
     * The codebook.
     *
     * @param version 0 = the starter codebook
     * @param history changes, the newest first
     */
    public record CodebookDocument(int version, List<Theme> themes, List<Codebooks.Decided> history) {}

    /**
     * Something written.
     *
     * @param language BCP 47
     * @param text at most 5,000 characters
     */
    public record Text(
            @NotNull String language,
            @NotNull @Size(max = 5000) String text) {}

    /** Why a text is in themes. */
    public record Reasons(List<Reason> themes) {}
}
