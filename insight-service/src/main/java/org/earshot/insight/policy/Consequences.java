package org.earshot.insight.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.organization.Looking;
import org.jspecify.annotations.Nullable;

/** Says what a budget means over what an organisation watches now. */
@ApplicationScoped
public class Consequences {
    private final Looking looking;
    private final FamilyStore families;
    private final Directory directory;

    public Consequences(Looking looking, FamilyStore families, Directory directory) {
        this.looking = looking;
        this.families = families;
        this.directory = directory;
    }

    /**
     * What a budget would mean.
     *
     * @param falseAlarmWeeks null for the budget in force
     * @param programId null for all that goes by the organisation's policy; else the program, as if it had its own
     */
    public Consequence of(UUID organizationId, @Nullable Double falseAlarmWeeks, @Nullable UUID programId) {
        Policies policies = directory.policies(organizationId);
        ListeningPolicy inForce =
                programId == null ? policies.organization() : policies.at(PlaceKind.PROGRAM, programId);
        Watched watched = looking.at(organizationId, () -> new Watched(policies, families.all(organizationId)));
        int here = programId == null ? watched.under(inForce) : watched.ofProgram(programId);
        double weeks = falseAlarmWeeks == null ? inForce.falseAlarmWeeks() : falseAlarmWeeks;
        return Consequence.of(weeks, here, watched.together());
    }
}
