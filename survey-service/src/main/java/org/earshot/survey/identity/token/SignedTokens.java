package org.earshot.survey.identity.token;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.earshot.survey.identity.Bearer;
import org.earshot.survey.identity.Tokens;

/** JWTs, signed with RS256. */
@ApplicationScoped
class SignedTokens implements Tokens {
    private static final String ISSUER = "earshot";

    private final SigningKey key;
    private final Clock clock;

    SignedTokens(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public String issue(Bearer bearer, Duration validity) {
        Instant now = clock.instant();
        return Jwt.issuer(ISSUER)
                .subject(bearer.id().toString())
                .upn(bearer.name())
                .claim("org", bearer.organizationId().toString())
                .claim("jti", UUID.randomUUID().toString())
                .groups(Set.of(bearer.role()))
                .issuedAt(now)
                .expiresAt(now.plus(validity))
                .jws()
                .keyId(key.id())
                .sign(key.secret());
    }
}
