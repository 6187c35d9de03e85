package org.earshot.survey.campaign.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.survey.campaign.ToldPeople;
import org.earshot.survey.postgres.Sql;

/** Who is behind the messages of an update in {@code campaign_message}. */
@ApplicationScoped
class PostgresToldPeople implements ToldPeople {
    /** Takes the update twice. */
    static final String TOLD =
            "select m.participant_id from campaign_message m where m.update_id = ? and m.failure is null"
                    + " union select b.participant_id from campaign_message m join contact_address a"
                    + " on (a.participant_id, a.channel) = (m.participant_id, m.channel)"
                    + " join contact_address b on (b.address_hash, b.channel) = (a.address_hash, a.channel)"
                    + " where m.update_id = ? and m.failure is null";

    private final Sql sql;

    PostgresToldPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> told(UUID updateId) {
        return sql.all(TOLD, row -> row.getObject("participant_id", UUID.class), updateId, updateId).stream()
                .collect(Collectors.toSet());
    }
}
