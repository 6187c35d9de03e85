package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.PhoneNames;
import org.earshot.survey.postgres.Sql;

/** Table {@code contact_alias}. */
@ApplicationScoped
class PostgresPhoneNames implements PhoneNames {
    private final Sql sql;
    private final Seal seal;

    PostgresPhoneNames(Sql sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public void choose(UUID organizationId, UUID participantId, String alias, String pin) {
        sql.change(
                "insert into contact_alias values (?, ?, ?, ?, ?, 0, null)"
                        + " on conflict (organization_id, participant_id) do update set key_id = excluded.key_id,"
                        + " sealed = excluded.sealed, pin_hash = excluded.pin_hash, failures = 0, locked_until = null",
                organizationId,
                participantId,
                seal.currentKey(),
                seal.seal(new Seal.Place(organizationId, participantId, "alias"), alias),
                pinHash(organizationId, participantId, pin));
    }

    private String pinHash(UUID organizationId, UUID participantId, String pin) {
        return seal.hash(organizationId, "pin", participantId + "/" + pin);
    }

    @Override
    public Optional<String> alias(UUID participantId) {
        return sql.first(
                "select * from contact_alias where participant_id = ?",
                row -> seal.open(
                        new Seal.Place(row.getObject("organization_id", UUID.class), participantId, "alias"),
                        row.getString("key_id"),
                        row.getBytes("sealed")),
                participantId);
    }

    @Override
    public boolean pinIs(UUID organizationId, UUID participantId, String pin) {
        byte[] tried = pinHash(organizationId, participantId, pin).getBytes(StandardCharsets.US_ASCII);
        return sql.first(
                        "select pin_hash from contact_alias where participant_id = ?",
                        row -> row.getString("pin_hash"),
                        participantId)
                .filter(kept -> MessageDigest.isEqual(kept.getBytes(StandardCharsets.US_ASCII), tried))
                .isPresent();
    }

    @Override
    public Tries tries(UUID participantId) {
        return sql.first(
                        "select failures, locked_until from contact_alias where participant_id = ? for update",
                        row -> new Tries(row.getInt("failures"), Sql.instant(row, "locked_until")),
                        participantId)
                .orElse(new Tries(0, null));
    }

    @Override
    public void keep(UUID participantId, Tries tries) {
        sql.change(
                "update contact_alias set failures = ?, locked_until = ?::timestamptz where participant_id = ?",
                tries.failures(),
                tries.lockedUntil(),
                participantId);
    }
}
