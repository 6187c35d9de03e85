package org.earshot.insight.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.insight.response.AnswerWatch;
import org.earshot.insight.response.Changes;
import org.earshot.insight.response.Kept;

/** Looks for urgent answers among what a batch changes. Responses that no rule looks at cost a comparison each, and no query. */
@ApplicationScoped
public class UrgentListening implements AnswerWatch {
    private final UrgentRules rules;
    private final UrgentWriter writer;
    private final Clock clock;

    public UrgentListening(UrgentRules rules, UrgentWriter writer, Clock clock) {
        this.rules = rules;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public void written(UUID organizationId, Changes changes) {
        List<UrgentRule> looking = rules.of(organizationId);
        Instant now = clock.instant();
        List<Rang> rang = new ArrayList<>();
        List<ResponseRecorded> revised = new ArrayList<>();
        List<UUID> withdrawn = new ArrayList<>();
        for (Map.Entry<UUID, Kept> kept : changes.kept().entrySet()) {
            ResponseRecorded response = changes.record(kept.getKey());
            if (response == null) {
                withdrawn.add(kept.getKey());
            } else {
                rang.addAll(Rang.of(looking, response, now));
                if (response.revision() > 1) {
                    revised.add(response);
                }
            }
        }
        if (!withdrawn.isEmpty()) {
            writer.withdraw(organizationId, withdrawn, now);
        }
        if (!revised.isEmpty()) {
            writer.correct(organizationId, revised, rang, now);
        }
        if (!rang.isEmpty()) {
            writer.name(looking);
            writer.ring(organizationId, rang, now);
        }
    }

    @Override
    public void forgotten(UUID organizationId, List<UUID> responseIds) {
        writer.forget(responseIds);
    }
}
