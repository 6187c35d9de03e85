package org.earshot.survey.campaign.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.survey.campaign.Progress;
import org.earshot.survey.campaign.Progress.Delivery;
import org.earshot.survey.campaign.Progress.Steps;
import org.earshot.survey.postgres.Sql;

/** Counts what became of a campaign. */
@ApplicationScoped
class PostgresProgress implements Progress.Reading {
    private static final String DELIVERIES =
            "select m.channel, p.language, count(*) as people, sum(m.messages) as messages,"
                    + " sum(m.segments) as segments, count(*) filter (where m.sent) as sent,"
                    + " count(*) filter (where m.delivered) as delivered, count(*) filter (where m.failed) as failed"
                    + " from campaign_person p join (select campaign_id, participant_id, channel, count(*) as messages,"
                    + " sum(segments) as segments, bool_or(sent_at is not null) as sent,"
                    + " bool_or(delivered_at is not null) as delivered, bool_and(failure is not null) as failed"
                    + " from campaign_message group by 1, 2, 3) m using (campaign_id, participant_id)"
                    + " where campaign_id = ? group by 1, 2 order by people desc, 1, 2";

    private static final String STEPS = "select channel as way, language, count(*) as people,"
            + " count(coalesce(opened_at, started_at)) as opened, count(started_at) as started,"
            + " count(answered_at) as finished from campaign_person where campaign_id = ? and messages > 0"
            + " group by 1, 2 order by people desc, 1, 2";

    private final Sql sql;

    PostgresProgress(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Progress of(UUID campaignId) {
        return new Progress(
                sql.count("select count(*) from campaign_person where campaign_id = ?", campaignId),
                sql.count(
                        "select count(*) from campaign_person where campaign_id = ? and messages = 0 and left_out is null"
                                + " and answered_at is null",
                        campaignId),
                byReason(
                        "select left_out, count(*) from campaign_person where campaign_id = ? and left_out is not null"
                                + " and messages = 0 group by 1",
                        campaignId),
                deliveries(campaignId),
                steps(campaignId),
                byReason(
                        "select failure, count(*) from campaign_message where campaign_id = ? and failure is not null"
                                + " group by 1",
                        campaignId));
    }

    private List<Delivery> deliveries(UUID campaignId) {
        return sql.all(
                DELIVERIES,
                row -> new Delivery(
                        row.getString("channel"),
                        row.getString("language"),
                        row.getInt("people"),
                        row.getInt("messages"),
                        row.getInt("segments"),
                        row.getInt("sent"),
                        row.getInt("delivered"),
                        row.getInt("failed")),
                campaignId);
    }

    private List<Steps> steps(UUID campaignId) {
        return sql.all(
                STEPS,
                row -> new Steps(
                        row.getString("way"),
                        row.getString("language"),
                        row.getInt("people"),
                        row.getInt("opened"),
                        row.getInt("started"),
                        row.getInt("finished")),
                campaignId);
    }

    private Map<String, Integer> byReason(String query, UUID campaignId) {
        Map<String, Integer> counts = new TreeMap<>();
        sql.all(query, row -> Map.entry(row.getString(1), row.getInt(2)), campaignId)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
