package org.earshot.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.platform.tenancy.Tenancy;

/** What the tables say of one organisation. */
@ApplicationScoped
public class Counts {
    private final Tenancy tenancy;
    private final Database database;

    public Counts(Tenancy tenancy, Database database) {
        this.tenancy = tenancy;
        this.database = database;
    }

    /** Answers of a need over all cells and weeks: asked, present. */
    public List<Long> of(UUID organizationId, String need) {
        return tenancy.inOrganization(organizationId, () -> database.query(
                        "select coalesce(sum(asked), 0), coalesce(sum(present), 0) from bucket where need = ?",
                        row -> List.of(row.getLong(1), row.getLong(2)),
                        need)
                .get(0));
    }

    /** Responses kept, withdrawn ones left out. */
    public long responses(UUID organizationId) {
        return number(organizationId, "select count(*) from response where not withdrawn");
    }

    /** Everything in the buckets, by need, week and cell. */
    public Map<String, String> buckets(UUID organizationId) {
        Map<String, String> buckets = new TreeMap<>();
        tenancy.inOrganization(
                organizationId,
                () -> database.query(
                        "select need || week || cell_id, asked || '/' || present || '/' || severity || '/' || severity_squares"
                                + " from bucket",
                        row -> buckets.put(row.getString(1), row.getString(2))));
        return buckets;
    }

    /** Buckets that differ from a recount of the responses. */
    public long differences(UUID organizationId) {
        return number(organizationId, "select count(*) from recount_differences()");
    }

    /** The first column of every row. */
    public List<String> texts(UUID organizationId, String sql) {
        return tenancy.inOrganization(organizationId, () -> database.query(sql, row -> row.getString(1)));
    }

    public long number(UUID organizationId, String sql) {
        return tenancy.inOrganization(
                organizationId, () -> database.query(sql, row -> row.getLong(1)).get(0));
    }
}
