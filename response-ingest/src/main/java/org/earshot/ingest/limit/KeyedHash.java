package org.earshot.ingest.limit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Names networks and clients without holding them: the key is made at the start and ends with the process. */
public final class KeyedHash {
    private static final int KEY_BYTES = 32;

    private final byte[] key = new byte[KEY_BYTES];

    public KeyedHash(SecureRandom random) {
        random.nextBytes(key);
    }

    /** The first 64 bits of SHA-256 over key and text: a short name of which nothing but equality can be told. */
    long of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
