package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.earshot.survey.contact.PersonalTokens;
import org.earshot.survey.identity.Secret;

/** The first 128 bits of HMAC-SHA-256 under the look-up key, in base64url as every link's token. */
@ApplicationScoped
class KeyedTokens implements PersonalTokens {
    private static final int TOKEN_BYTES = 16;

    private final Seal seal;

    KeyedTokens(Seal seal) {
        this.seal = seal;
    }

    @Override
    public Secret of(UUID organizationId, UUID roundId, UUID participantId) {
        byte[] hash = HexFormat.of().parseHex(seal.hash(organizationId, "link", roundId + "/" + participantId));
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TOKEN_BYTES)));
    }
}
