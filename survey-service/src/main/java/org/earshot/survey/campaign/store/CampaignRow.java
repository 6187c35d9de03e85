package org.earshot.survey.campaign.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.Plan;
import org.earshot.survey.campaign.Rhythm;
import org.earshot.survey.campaign.Status;
import org.earshot.survey.campaign.Words;
import org.earshot.survey.postgres.Sql;

/** A row of {@code campaign}. */
final class CampaignRow {
    private CampaignRow() {}

    static Campaign read(ResultSet row) throws SQLException {
        PlanDocument document = PlanDocument.read(row.getString("document"));
        Plan plan = new Plan(
                carried(row, document),
                document.audience(),
                document.wayTaken(),
                new Words(document.invitation(), document.reminder(), document.subject(), document.letter()),
                new Rhythm(
                        Sql.moment(row, "starts_at"),
                        Sql.moment(row, "closes_at"),
                        document.reminders(),
                        document.pause()));
        return new Campaign(
                row.getObject("organization_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("title"),
                plan,
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                Sql.moment(row, "created_at"));
    }

    private static Carried carried(ResultSet row, PlanDocument document) throws SQLException {
        UUID updateId = row.getObject("update_id", UUID.class);
        return updateId == null
                ? new Carried.Questions(
                        row.getObject("instrument_id", UUID.class),
                        row.getInt("version"),
                        document.programId(),
                        Objects.requireNonNull(document.siteId()))
                : new Carried.Update(updateId, document.programId());
    }
}
