package org.earshot.survey.identity.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.earshot.survey.identity.Bearer;
import org.earshot.survey.identity.Tokens;
import org.earshot.survey.identity.config.IdentityConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that keeps a person signed in to all services behind one address. */
@ApplicationScoped
class Session {
    private static final String COOKIE = "earshot_session";

    private final Tokens tokens;
    private final IdentityConfig config;
    private final URI publicUrl;

    Session(Tokens tokens, IdentityConfig config, @ConfigProperty(name = "earshot.public-url") URI publicUrl) {
        this.tokens = tokens;
        this.config = config;
        this.publicUrl = publicUrl;
    }

    NewCookie of(Bearer bearer) {
        return cookie(
                tokens.issue(bearer, config.session()),
                Math.toIntExact(config.session().toSeconds()));
    }

    /** Takes the cookie away. The token in it stays good until it runs out, if somebody copied it. */
    NewCookie none() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(publicUrl.getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
