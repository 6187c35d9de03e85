package org.earshot.insight.urgent.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;
import org.earshot.insight.urgent.RulesNotRead;
import org.earshot.insight.urgent.UrgentRules;
import org.earshot.insight.urgent.UrgentWriter;

/** Brings who may look up to what the rules say now. */
@ApplicationScoped
public class NamedPeople {
    private final UrgentRules rules;
    private final UrgentWriter writer;

    public NamedPeople(UrgentRules rules, UrgentWriter writer) {
        this.rules = rules;
        this.writer = writer;
    }

    /** While the rules have not been read again after a start, those named last may look. */
    void keepUp(UUID organizationId) {
        List<UrgentRule> known = known(organizationId);
        if (!known.isEmpty()) {
            writer.name(known);
        }
    }

    private List<UrgentRule> known(UUID organizationId) {
        try {
            return rules.of(organizationId);
        } catch (RulesNotRead later) {
            return List.of();
        }
    }
}
