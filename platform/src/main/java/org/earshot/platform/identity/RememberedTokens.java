package org.earshot.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Verifies a token once a minute however often it comes: a program that sends a response at a time would otherwise cost a signature
 * each. What did not verify, or has expired since, is never remembered.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class RememberedTokens extends JWTCallerPrincipalFactory {
    private static final int MOST = 10_000;

    /** So long a token is taken after its key was withdrawn. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JWTCallerPrincipalFactory verification;
    private final Clock clock;
    private final Cache<String, JWTCallerPrincipal> verified;

    @Inject
    RememberedTokens() {
        this(new DefaultJWTCallerPrincipalFactory(), Clock.systemUTC(), Ticker.systemTicker());
    }

    RememberedTokens(JWTCallerPrincipalFactory verification, Clock clock, Ticker ticker) {
        this.verification = verification;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        JWTCallerPrincipal known = verified.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        JWTCallerPrincipal principal = verification.parse(token, rules);
        verified.put(token, principal);
        return principal;
    }
}
