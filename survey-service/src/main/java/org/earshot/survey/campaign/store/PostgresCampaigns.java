package org.earshot.survey.campaign.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.campaign.Budget;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.Campaigns;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.Plan;
import org.earshot.survey.postgres.Sql;

/** Tables {@code campaign} and {@code burden_budget}. */
@ApplicationScoped
class PostgresCampaigns implements Campaigns {
    private final Sql sql;

    PostgresCampaigns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Campaign campaign) {
        Plan plan = campaign.plan();
        sql.change(
                "insert into campaign (organization_id, campaign_id, title, instrument_id, version, document, starts_at,"
                        + " closes_at, status, created_at, update_id) values (?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?, ?)",
                campaign.organizationId(),
                campaign.campaignId(),
                campaign.title(),
                plan.questions().map(Carried.Questions::instrumentId).orElse(null),
                plan.questions().map(Carried.Questions::version).orElse(null),
                PlanDocument.of(plan).json(),
                plan.rhythm().startsAt(),
                plan.rhythm().closesAt(),
                campaign.status().word(),
                campaign.createdAt(),
                plan.update().map(Carried.Update::updateId).orElse(null));
        sql.change("insert into campaign_organization values (?) on conflict do nothing", campaign.organizationId());
        decideIfNobodyDid(campaign.organizationId());
    }

    private void decideIfNobodyDid(UUID organizationId) {
        sql.change(
                "insert into burden_budget values (?, ?, ?, ?) on conflict do nothing",
                organizationId,
                Budget.STANDARD.perPerson(),
                Budget.STANDARD.perHousehold(),
                (int) Budget.STANDARD.window().toDays());
    }

    @Override
    public List<Campaign> all() {
        return sql.all("select * from campaign order by campaign_id desc", CampaignRow::read);
    }

    @Override
    public Optional<Campaign> campaign(UUID campaignId) {
        return sql.first("select * from campaign where campaign_id = ?", CampaignRow::read, campaignId);
    }

    @Override
    public Optional<Campaign> campaignToChange(UUID campaignId) {
        return sql.first("select * from campaign where campaign_id = ? for update", CampaignRow::read, campaignId);
    }

    @Override
    public void keepStatus(Campaign campaign) {
        sql.change(
                "update campaign set status = ? where campaign_id = ?",
                campaign.status().word(),
                campaign.campaignId());
    }

    @Override
    public Budget budget() {
        return sql.first(
                        "select * from burden_budget",
                        row -> new Budget(
                                row.getInt("per_person"),
                                row.getInt("per_household"),
                                Duration.ofDays(row.getInt("days"))))
                .orElse(Budget.STANDARD);
    }

    @Override
    public void decide(UUID organizationId, Budget budget) {
        sql.change(
                "insert into burden_budget values (?, ?, ?, ?) on conflict (organization_id) do update set"
                        + " per_person = excluded.per_person, per_household = excluded.per_household, days = excluded.days",
                organizationId,
                budget.perPerson(),
                budget.perHousehold(),
                (int) budget.window().toDays());
    }
}
