package org.earshot.insight.webhook.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.earshot.insight.webhook.config.WebhookConfig;
import org.jspecify.annotations.Nullable;

/**
 * Seals secrets with the installation's key: AES-GCM with a fresh nonce, bound to the endpoint, so that a row copied to another endpoint
 * does not open. The setting {@code earshot.webhook.key} is 32 random bytes in base64; without it there are no webhooks.
 */
@ApplicationScoped
public class WebhookKey {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final @Nullable SecretKeySpec key;

    public WebhookKey(WebhookConfig config) {
        this.key = config.key().map(WebhookKey::read).orElse(null);
    }

    private static SecretKeySpec read(String configured) {
        byte[] bytes = Base64.getDecoder().decode(configured.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("earshot.webhook.key must be 32 random bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    boolean isThere() {
        return key != null;
    }

    byte[] seal(UUID endpointId, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, endpointId, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    String open(UUID endpointId, byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] text = new byte[parts.remaining()];
        parts.get(text);
        return new String(run(Cipher.DECRYPT_MODE, endpointId, nonce, text), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, UUID endpointId, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(endpointId.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a webhook secret cannot be sealed or opened with earshot.webhook.key", e);
        }
    }
}
