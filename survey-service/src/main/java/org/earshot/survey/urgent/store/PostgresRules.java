package org.earshot.survey.urgent.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.outbox.Outbox;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.urgent.RuleVersion;
import org.earshot.survey.urgent.Rules;

/** Table {@code urgent_rule}. */
@ApplicationScoped
class PostgresRules implements Rules {
    private static final String VERSIONS = "select * from urgent_rule where rule_id = ? order by version desc";

    private final Sql sql;
    private final Outbox outbox;

    PostgresRules(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    @Override
    public List<RuleVersion> latest() {
        return sql.all(
                "select * from (select distinct on (rule_id) * from urgent_rule order by rule_id, version desc) as latest"
                        + " order by ended, rule_id",
                PostgresRules::version);
    }

    @Override
    public List<RuleVersion> versions(UUID ruleId) {
        return sql.all(VERSIONS, PostgresRules::version, ruleId);
    }

    @Override
    public List<RuleVersion> versionsToChange(UUID ruleId) {
        sql.all("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "urgent-rule " + ruleId);
        return versions(ruleId);
    }

    @Override
    public void add(RuleVersion added) {
        UrgentRule rule = added.rule();
        sql.change(
                "insert into urgent_rule (organization_id, rule_id, version, rule, ended, changed_at, changed_by)"
                        + " values (?, ?, ?, ?::json, ?, ?, ?)",
                rule.organizationId(),
                rule.id(),
                rule.version(),
                new String(EventJson.write(rule), StandardCharsets.UTF_8),
                added.ended(),
                added.changedAt(),
                added.changedBy());
        if (added.ended()) {
            outbox.addTombstone(Topics.DIRECTORY, rule.organizationId(), rule.key());
        } else {
            outbox.add(Topics.DIRECTORY, rule);
        }
    }

    private static RuleVersion version(ResultSet row) throws SQLException {
        try {
            return new RuleVersion(
                    EventJson.MAPPER.readValue(row.getString("rule"), UrgentRule.class),
                    row.getBoolean("ended"),
                    Sql.moment(row, "changed_at"),
                    row.getObject("changed_by", UUID.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored rule could not be read", e);
        }
    }
}
