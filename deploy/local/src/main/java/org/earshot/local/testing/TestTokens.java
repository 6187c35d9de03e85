package org.earshot.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.local.secrets.SigningKey;

/** Tokens as survey-service issues them, for tests that call another service. */
public final class TestTokens {
    private TestTokens() {}

    /** A bearer token, valid for 15 minutes, of a new account of the organisation with these roles. */
    public static String token(UUID organizationId, String... roles) {
        return token(organizationId, UUID.randomUUID(), roles);
    }

    /** The same for a known account. */
    public static String token(UUID organizationId, UUID account, String... roles) {
        Path keyFile =
                Path.of(Objects.requireNonNull(SharedInfrastructure.started().get("signing.key")));
        long now = Instant.now().getEpochSecond();
        String groups = List.of(roles).stream().map(role -> "\"" + role + "\"").collect(Collectors.joining(","));
        String claims =
                "{\"iss\":\"earshot\",\"sub\":\"%s\",\"upn\":\"%s\",\"org\":\"%s\",\"groups\":[%s],\"jti\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(account, account, organizationId, groups, UUID.randomUUID(), now, now + 900);
        try {
            return SigningKey.parse(Files.readString(keyFile)).sign(claims);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + keyFile, e);
        }
    }
}
