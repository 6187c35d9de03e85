package org.earshot.survey.campaign.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.survey.campaign.Progress;
import org.earshot.survey.campaign.Progress.Line;
import org.earshot.survey.postgres.Sql;

/** Counts what became of a campaign. */
@ApplicationScoped
class PostgresProgress implements Progress.Reading {
    private static final String LINES = "select p.channel, p.language, count(*) as people,"
            + " sum(p.messages) as messages, coalesce(sum(m.segments), 0) as segments,"
            + " count(*) filter (where m.sent) as sent, count(*) filter (where m.delivered) as delivered,"
            + " count(*) filter (where m.failed) as failed, count(p.started_at) as started,"
            + " count(p.answered_at) as finished from campaign_person p left join lateral ("
            + "select sum(segments) as segments, bool_or(sent_at is not null) as sent,"
            + " bool_or(delivered_at is not null) as delivered, bool_and(failure is not null) as failed"
            + " from campaign_message m where m.campaign_id = p.campaign_id and m.participant_id = p.participant_id) m"
            + " on true where p.campaign_id = ? and p.messages > 0 group by p.channel, p.language"
            + " order by people desc, p.channel, p.language";

    private final Sql sql;

    PostgresProgress(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Progress of(UUID campaignId) {
        List<Line> lines = sql.all(
                LINES,
                row -> new Line(
                        row.getString("channel"),
                        row.getString("language"),
                        row.getInt("people"),
                        row.getInt("messages"),
                        row.getInt("segments"),
                        row.getInt("sent"),
                        row.getInt("delivered"),
                        row.getInt("failed"),
                        row.getInt("started"),
                        row.getInt("finished")),
                campaignId);
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
                lines,
                byReason(
                        "select failure, count(*) from campaign_message where campaign_id = ? and failure is not null"
                                + " group by 1",
                        campaignId));
    }

    private Map<String, Integer> byReason(String query, UUID campaignId) {
        Map<String, Integer> counts = new TreeMap<>();
        sql.all(query, row -> Map.entry(row.getString(1), row.getInt(2)), campaignId)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
