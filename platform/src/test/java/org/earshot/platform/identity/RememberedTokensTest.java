package org.earshot.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {
    private static final Instant START = Instant.parse("2026-11-30T09:00:00Z");
    private static final JWTAuthContextInfo RULES = new JWTAuthContextInfo();

    private Instant now = START;
    private final InstantSource clock = () -> now;
    private final Verification verification = new Verification();
    private final RememberedTokens tokens =
            new RememberedTokens(verification, clock.withZone(ZoneOffset.UTC), () -> Duration.between(START, now)
                    .toNanos());

    @Test
    void aTokenIsVerifiedOnceAMinute() throws ParseException {
        for (int second = 0; second < 120; second++) {
            now = START.plusSeconds(second);
            tokens.parse("valid", RULES);
        }

        assertEquals(2, verification.asked);
    }

    @Test
    void anExpiredTokenIsVerifiedEachTime() throws ParseException {
        verification.expires = START.plusSeconds(10);
        tokens.parse("valid", RULES);
        now = START.plusSeconds(10);
        verification.valid = "another";

        assertThrows(ParseException.class, () -> tokens.parse("valid", RULES));
    }

    @Test
    void whatDidNotVerifyIsNotRemembered() throws ParseException {
        assertThrows(ParseException.class, () -> tokens.parse("forged", RULES));
        tokens.parse("valid", RULES);
        assertThrows(ParseException.class, () -> tokens.parse("forged", RULES));
    }

    private static final class Verification extends JWTCallerPrincipalFactory {
        private int asked;
        private String valid = "valid";
        private Instant expires = START.plusSeconds(3600);

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
            asked++;
            if (!token.equals(valid)) {
                throw new ParseException("the signature does not verify");
            }
            return new Principal(token, expires.getEpochSecond());
        }
    }

    private static final class Principal extends JWTCallerPrincipal {
        private final long expires;

        Principal(String token, long expires) {
            super(token, "JWT");
            this.expires = expires;
        }

        @Override
        protected Collection<String> doGetClaimNames() {
            return List.of("exp");
        }

        @Override
        protected @Nullable Object getClaimValue(String claim) {
            return claim.equals("exp") ? expires : null;
        }
    }
}
