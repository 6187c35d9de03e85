package org.earshot.ingest.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Names rows so that the same file imported again gives the same responses: by the id in their own column, else by everything
 * that stands in them, and how many rows above said exactly the same (two people may).
 */
final class RowIdentity {
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final UUID organizationId;
    private final UUID instrumentId;
    private final Map<UUID, Integer> seen = new HashMap<>();

    RowIdentity(UUID organizationId, UUID instrumentId) {
        this.organizationId = organizationId;
        this.instrumentId = instrumentId;
    }

    /** How many rows before had the same id. */
    int before(UUID responseId) {
        return seen.merge(responseId, 1, Integer::sum) - 1;
    }

    /** The response of a row that names itself. */
    UUID named(String id) {
        return hash("row", List.of(id.strip()));
    }

    /** The response of a row that does not. */
    UUID of(List<String> cells) {
        List<String> stripped = cells.stream().map(String::strip).toList();
        int end = stripped.size();
        while (end > 0 && stripped.get(end - 1).isEmpty()) {
            end--;
        }
        UUID content = hash("content", stripped.subList(0, end));
        int before = before(content);
        return before == 0 ? content : hash("again", List.of(content.toString(), String.valueOf(before)));
    }

    /** The pseudonym of a person: the same in every import of the organisation. One that is a UUID already stays. */
    UUID participant(String cell) {
        String name = cell.strip();
        try {
            if (name.length() == 36) {
                return UUID.fromString(name);
            }
        } catch (IllegalArgumentException another) {
            // any other name gets a pseudonym
        }
        return hash(organizationId.toString(), "participant", List.of(Plain.of(name)));
    }

    private UUID hash(String kind, List<String> parts) {
        return hash(organizationId + "|" + instrumentId, kind, parts);
    }

    private static UUID hash(String scope, String kind, List<String> parts) {
        MessageDigest digest = sha256();
        digest.update((scope + "|" + kind).getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        ByteBuffer bits = ByteBuffer.wrap(digest.digest());
        return new UUID((bits.getLong() & ~0xF000L) | VERSION_8, (bits.getLong() >>> 2) | VARIANT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
