package org.earshot.insight.policy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.Place;

/** The families that are watched for shifts: those whose place's policy watches their need. */
public final class Watched {
    private final Policies policies;
    private final List<Family> watched;

    /** Of all the families of an organisation. */
    public Watched(Policies policies, List<Family> families) {
        this.policies = policies;
        this.watched = families.stream()
                .filter(family -> policy(family).watches(family.need()))
                .toList();
    }

    /** How many are watched together. */
    public int together() {
        return watched.size();
    }

    /** How many of them go by a policy. */
    public int under(ListeningPolicy policy) {
        return (int) watched.stream()
                .filter(family -> Objects.equals(policy(family).programId(), policy.programId()))
                .count();
    }

    /** How many of them are at a program. */
    public int ofProgram(UUID programId) {
        return (int) watched.stream()
                .filter(family -> family.place().equals(Place.program(programId)))
                .count();
    }

    private ListeningPolicy policy(Family family) {
        return policies.at(family.place().kind(), family.place().id());
    }
}
