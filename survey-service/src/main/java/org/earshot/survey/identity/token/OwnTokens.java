package org.earshot.survey.identity.token;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Verifies tokens with the key at hand: the service that publishes the key set must not ask itself for it over HTTP. */
@ApplicationScoped
@Alternative
@Priority(2)
class OwnTokens extends JWTCallerPrincipalFactory {
    private final JWTCallerPrincipalFactory verification = new DefaultJWTCallerPrincipalFactory();
    private final SigningKey key;

    OwnTokens(SigningKey key) {
        this.key = key;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        JWTAuthContextInfo own = new JWTAuthContextInfo(rules);
        own.setPublicKeyLocation(null);
        own.setPublicVerificationKey(key.open());
        return verification.parse(token, own);
    }
}
