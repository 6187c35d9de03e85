package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.earshot.survey.contact.KeyMissing;
import org.earshot.survey.contact.config.ContactConfig;
import org.jspecify.annotations.Nullable;

/**
 * Seals what names or reaches people: AES-256-GCM with a fresh nonce of 96 bits (NIST SP 800-38D, section 8.2.2), bound to organisation,
 * person and column. Look-ups go by HMAC-SHA-256 (RFC 2104) under a key of their own.
 */
@ApplicationScoped
class Seal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final @Nullable SecretKeySpec lookupKey;

    Seal(ContactConfig config) {
        config.keys().orElse(List.of()).forEach(this::read);
        lookupKey = config.lookupKey()
                .map(key -> key(key, "HmacSHA256", "earshot.contacts.lookup-key"))
                .orElse(null);
    }

    /** Where a sealed text stands; it opens nowhere else. */
    record Place(UUID organizationId, UUID participantId, String column) {
        byte[] bytes() {
            return (organizationId + "/" + participantId + "/" + column).getBytes(StandardCharsets.UTF_8);
        }
    }

    private void read(String configured) {
        String[] parts = configured.strip().split(":", 2);
        if (parts.length != 2 || parts[0].isBlank()) {
            throw new IllegalArgumentException("earshot.contacts.keys must be id:key, more of them between commas");
        }
        keys.put(parts[0], key(parts[1], "AES", "earshot.contacts.keys"));
    }

    private static SecretKeySpec key(String configured, String algorithm, String setting) {
        byte[] bytes = Base64.getDecoder().decode(configured.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(setting + " must be 32 random bytes in base64");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    boolean isReady() {
        return !keys.isEmpty() && lookupKey != null;
    }

    /** Id of the key that seals now. */
    String currentKey() {
        if (!isReady()) {
            throw new KeyMissing("no key is configured");
        }
        return keys.keySet().iterator().next();
    }

    byte[] seal(Place place, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, currentKey(), nonce, place, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    String open(Place place, String keyId, byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] text = new byte[parts.remaining()];
        parts.get(text);
        return new String(run(Cipher.DECRYPT_MODE, keyId, nonce, place, text), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String keyId, byte[] nonce, Place place, byte[] text) {
        SecretKeySpec key = keys.get(keyId);
        if (key == null) {
            throw new KeyMissing("a contact is sealed with a key that is not configured");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.bytes());
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a contact cannot be sealed or opened with its key", e);
        }
    }

    /**
     * The keyed hash by which something is found again, in lower-case hex.
     *
     * @param kind keeps a number apart from a reference that reads the same
     */
    String hash(UUID organizationId, String kind, String text) {
        if (lookupKey == null) {
            throw new KeyMissing("no key for look-ups is configured");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookupKey);
            byte[] hash = mac.doFinal((organizationId + "/" + kind + "/" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
