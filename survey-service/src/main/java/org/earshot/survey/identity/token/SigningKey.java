package org.earshot.survey.identity.token;

import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import org.earshot.survey.identity.config.IdentityConfig;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/** The key that signs tokens, and its public half for those who verify them. */
@Singleton
class SigningKey {
    private static final Logger LOG = Logger.getLogger(SigningKey.class);
    private static final int BITS = 2048;

    private final RSAPrivateCrtKey secret;
    private final RsaJsonWebKey published;

    SigningKey(IdentityConfig config) {
        this.secret = config.signingKey().map(SigningKey::read).orElseGet(SigningKey::untilRestart);
        this.published = publish(secret);
    }

    RSAPrivateCrtKey secret() {
        return secret;
    }

    RSAPublicKey open() {
        return published.getRsaPublicKey();
    }

    /** Thumbprint (RFC 7638): another key has another id, so both can be published while one replaces the other. */
    String id() {
        return published.getKeyId();
    }

    /** The JSON Web Key, without its secret half. */
    String json() {
        return published.toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static RSAPrivateCrtKey read(Path file) {
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) KeyUtils.decodePrivateKey(Files.readString(file));
            if (key.getModulus().bitLength() < BITS) {
                throw new IllegalStateException("The key in earshot.identity.signing-key has fewer than 2048 bits.");
            }
            return key;
        } catch (IOException | GeneralSecurityException | ClassCastException e) {
            throw new IllegalStateException(
                    "The file in earshot.identity.signing-key cannot be read as an RSA key in PEM (PKCS #8).", e);
        }
    }

    private static RSAPrivateCrtKey untilRestart() {
        LOG.warn("tokens are signed with a key that lasts until the next restart");
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no RSA", e);
        }
    }

    private static RsaJsonWebKey publish(RSAPrivateCrtKey key) {
        try {
            RSAPublicKeySpec half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            RsaJsonWebKey published = new RsaJsonWebKey(
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(half));
            published.setKeyId(published.calculateBase64urlEncodedThumbprint("SHA-256"));
            published.setUse("sig");
            published.setAlgorithm("RS256");
            return published;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no RSA", e);
        }
    }
}
