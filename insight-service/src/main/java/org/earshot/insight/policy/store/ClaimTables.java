package org.earshot.insight.policy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.family.Family;
import org.earshot.insight.policy.ClaimStore;
import org.earshot.insight.policy.PublicClaims;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.tenancy.Tenancy;

/** The table {@code public_claims}. */
@ApplicationScoped
public class ClaimTables implements ClaimStore {
    private static final TypeReference<List<PublicClaims.Claim>> CLAIMS = new TypeReference<>() {};

    private final Tenancy tenancy;
    private final Database database;

    public ClaimTables(Tenancy tenancy, Database database) {
        this.tenancy = tenancy;
        this.database = database;
    }

    @Override
    public Optional<PublicClaims> of(UUID organizationId, int week) {
        return tenancy.inOrganization(
                organizationId, () -> database.first("""
                        select week, computed_at, policy_version, candidates, claims from public_claims
                        where organization_id = ? and week = ?
                        """, ClaimTables::claims, organizationId, week));
    }

    @Override
    public void keep(UUID organizationId, PublicClaims claims) {
        tenancy.inOrganization(
                organizationId,
                () -> database.update(
                        """
                        insert into public_claims
                            (organization_id, week, computed_at, policy_version, candidates, claims)
                        values (?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing
                        """,
                        organizationId,
                        claims.week(),
                        claims.weighedAt().atOffset(ZoneOffset.UTC),
                        claims.policyVersion(),
                        claims.candidates(),
                        json(claims.claims())));
    }

    @Override
    public void forget(UUID organizationId, Family family) {
        String forgotten = new String(EventJson.write(family), StandardCharsets.UTF_8);
        database.update("""
                update public_claims set claims = coalesce(
                    (select jsonb_agg(claim) from jsonb_array_elements(claims) as claim
                        where claim -> 'family' <> ?::jsonb), '[]')
                where organization_id = ? and claims @> jsonb_build_array(jsonb_build_object('family', ?::jsonb))
                """, forgotten, organizationId, forgotten);
    }

    private static PublicClaims claims(ResultSet row) throws SQLException {
        return new PublicClaims(
                row.getInt(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                row.getInt(4),
                read(row.getString(5)));
    }

    private static String json(List<PublicClaims.Claim> claims) {
        try {
            return EventJson.MAPPER.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claims cannot be written", e);
        }
    }

    private static List<PublicClaims.Claim> read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, CLAIMS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claims cannot be read", e);
        }
    }
}
