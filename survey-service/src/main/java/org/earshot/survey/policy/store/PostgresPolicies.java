package org.earshot.survey.policy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.policy.Policies;
import org.earshot.survey.policy.Scope;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Table {@code policy_version}. */
@ApplicationScoped
class PostgresPolicies implements Policies {
    private static final String VERSIONS = "select * from policy_version where scope_id = ?";

    private final Sql sql;

    PostgresPolicies(Sql sql) {
        this.sql = sql;
    }

    @Override
    public PolicyVersion latest(UUID scopeId) {
        return sql.first(VERSIONS + " order by version desc limit 1", PostgresPolicies::version, scopeId)
                .orElseGet(() -> PolicyVersion.undecided(null));
    }

    @Override
    public List<PolicyVersion> before(UUID scopeId, int version, int size) {
        return sql.all(
                VERSIONS + " and version < ? order by version desc limit ?",
                PostgresPolicies::version,
                scopeId,
                version,
                size);
    }

    @Override
    public boolean add(Scope scope, PolicyVersion added) {
        int rows = sql.change(
                "insert into policy_version (organization_id, scope_id, version, document, from_week, changed_at,"
                        + " changed_by) values (?, ?, ?, ?::json, ?, ?, ?) on conflict do nothing",
                scope.organizationId(),
                scope.id(),
                added.version(),
                json(added.policy()),
                added.fromWeek(),
                added.changedAt(),
                added.changedBy());
        return rows == 1;
    }

    private static PolicyVersion version(ResultSet row) throws SQLException {
        return new PolicyVersion(
                row.getInt("version"),
                row.getObject("from_week", LocalDate.class),
                Sql.moment(row, "changed_at"),
                row.getObject("changed_by", UUID.class),
                policy(row.getString("document")));
    }

    private static @Nullable String json(@Nullable AlertPolicy policy) {
        try {
            return policy == null ? null : EventJson.MAPPER.writeValueAsString(policy);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a policy could not be written as JSON", e);
        }
    }

    private static @Nullable AlertPolicy policy(@Nullable String json) {
        try {
            return json == null ? null : EventJson.MAPPER.readValue(json, AlertPolicy.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored policy could not be read", e);
        }
    }
}
