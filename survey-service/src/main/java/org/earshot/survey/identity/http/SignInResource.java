package org.earshot.survey.identity.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.earshot.platform.problem.ProblemResponse;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Bearer;
import org.earshot.survey.identity.LimitedSignIn;
import org.earshot.survey.identity.Tokens;
import org.earshot.survey.identity.TooManySignIns;
import org.earshot.survey.identity.config.IdentityConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sign-in of a person's own script. */
@Path("/api/sign-in")
@Tag(name = "Sign-in")
public class SignInResource {
    private final LimitedSignIn signIn;
    private final Tokens tokens;
    private final IdentityConfig config;

    public SignInResource(LimitedSignIn signIn, Tokens tokens, IdentityConfig config) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.config = config;
    }

    /** What a person signs in with. */
    public record Credentials(
            @NotNull @Size(max = 254) String email,
            @NotNull @Size(max = 1000) String password) {}

    /**
     * A token.
     *
     * @param expiresIn seconds that it is valid for
     */
    public record Token(String token, long expiresIn) {}

    @POST
    @Operation(summary = "Exchange e-mail address and password for a bearer token")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Token.class)))
    public Response signIn(@NotNull @Valid Credentials credentials, HttpServerRequest request) {
        try {
            Optional<Account> account = signIn.with(
                    credentials.email(),
                    credentials.password(),
                    request.remoteAddress().hostAddress());
            return Response.ok(token(account.orElseThrow(SignInResource::wrong)))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (TooManySignIns limited) {
            return tooMany(limited);
        }
    }

    private Token token(Account account) {
        return new Token(
                tokens.issue(Bearer.of(account), config.session()),
                config.session().toSeconds());
    }

    private static Refusal wrong() {
        return new Refusal(
                SurveyProblem.WRONG_SIGN_IN,
                "No account has this e-mail address with this password.",
                "Check both. An administrator of your organisation can make you an account.");
    }

    private static Response tooMany(TooManySignIns limited) {
        Refusal refusal = new Refusal(
                SurveyProblem.TOO_MANY_SIGN_INS,
                "Too many sign-ins failed for this e-mail address or from your network.",
                "Wait as long as Retry-After says, then try again.");
        return Response.status(refusal.problem().status())
                .header(HttpHeaders.RETRY_AFTER, limited.retryAfter().toSeconds() + 1)
                .type(ProblemResponse.PROBLEM_JSON)
                .entity(refusal.problem())
                .build();
    }
}
