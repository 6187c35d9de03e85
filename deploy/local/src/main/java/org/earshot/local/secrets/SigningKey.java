package org.earshot.local.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The RSA key (2048 bits) that signs tokens, as PEM (PKCS #8, RFC 5208) and as a key set (RFC 7517). */
public final class SigningKey {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final RSAPrivateCrtKey key;

    private SigningKey(PrivateKey key) {
        this.key = (RSAPrivateCrtKey) key;
    }

    /** A new one. */
    public static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no RSA", e);
        }
    }

    /**
     * Reads one that {@link #pem()} wrote.
     *
     * @throws IllegalArgumentException when it is not an RSA key in PKCS #8
     */
    public static SigningKey parse(String pem) {
        String body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            PKCS8EncodedKeySpec spec =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
            return new SigningKey(KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an RSA key in PKCS #8", e);
        }
    }

    /** The private key; belongs in a file that only its owner reads. */
    public String pem() {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }

    /** The public key as a set of one, without a key id, so that it verifies tokens that carry any. */
    public String publicKeySet() {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\""
                + unsigned(key.getModulus().toByteArray()) + "\",\"e\":\""
                + unsigned(key.getPublicExponent().toByteArray()) + "\"}]}";
    }

    /** A signed token (RFC 7519, RS256) with these claims, given as a JSON object. */
    public String sign(String claims) {
        String signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot sign with RSA", e);
        }
    }

    private static String encode(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the sign byte that Java puts in front (RFC 7518, section 2, Base64urlUInt). */
    private static String unsigned(byte[] bytes) {
        int from = bytes[0] == 0 ? 1 : 0;
        return URL.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
