package org.earshot.insight.urgent;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.UrgentRule;

/** The rules in force, as the directory topic tells them. */
public interface UrgentRules {

    /**
     * An organisation's rules.
     *
     * @throws RulesNotRead while the topic has not been read to where it ended at the start
     */
    List<UrgentRule> of(UUID organizationId);
}
