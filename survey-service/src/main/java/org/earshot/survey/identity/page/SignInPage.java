package org.earshot.survey.identity.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Bearer;
import org.earshot.survey.identity.LimitedSignIn;
import org.earshot.survey.identity.TooManySignIns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The page on which people sign in, and the way out. */
@Path("/")
public class SignInPage {
    private final Template page;
    private final LimitedSignIn signIn;
    private final Session session;

    public SignInPage(@Location("sign-in.html") Template page, LimitedSignIn signIn, Session session) {
        this.page = page;
        this.signIn = signIn;
        this.session = session;
    }

    /** Why the page is shown again. */
    public enum Trouble {
        NONE,
        WRONG,
        LIMITED
    }

    @GET
    @Path("/sign-in")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response show(@QueryParam("next") @DefaultValue("/") String next) {
        return show(200, next, "", Trouble.NONE).build();
    }

    @POST
    @Path("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response signIn(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String next,
            HttpServerRequest request) {
        try {
            Optional<Account> account =
                    signIn.with(email, password, request.remoteAddress().hostAddress());
            return account.map(found -> enter(found, next))
                    .orElseGet(() -> show(401, next, email, Trouble.WRONG).build());
        } catch (TooManySignIns limited) {
            return show(429, next, email, Trouble.LIMITED)
                    .header(HttpHeaders.RETRY_AFTER, limited.retryAfter().toSeconds() + 1)
                    .build();
        }
    }

    @POST
    @Path("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signOut() {
        return Response.seeOther(URI.create("/sign-in")).cookie(session.none()).build();
    }

    private Response enter(Account account, String next) {
        URI wanted = LocalAddress.of(next);
        boolean elsewhere = account.role().reads() || !wanted.equals(LocalAddress.HOME);
        return Response.seeOther(elsewhere ? wanted : LocalAddress.DOOR)
                .cookie(session.of(Bearer.of(account)))
                .build();
    }

    private Response.ResponseBuilder show(int status, String next, String email, Trouble trouble) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page.data("next", LocalAddress.of(next).toString())
                        .data("email", email)
                        .data("wrong", trouble == Trouble.WRONG)
                        .data("limited", trouble == Trouble.LIMITED)
                        .render());
    }
}
