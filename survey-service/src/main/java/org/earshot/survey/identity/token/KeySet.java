package org.earshot.survey.identity.token;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishes the public keys. */
@Path("/.well-known/jwks.json")
@Tag(name = "Sign-in")
public class KeySet {
    private final SigningKey key;

    KeySet(SigningKey key) {
        this.key = key;
    }

    /** The key set (RFC 7517, section 5). */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The public keys that tokens are verified with")
    @APIResponse(
            responseCode = "200",
            description = "A key set (RFC 7517)",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response keys() {
        return Response.ok("{\"keys\":[" + key.json() + "]}")
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
