package org.earshot.survey.contact;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person takes part in, by which campaigns choose.
 *
 * @param groups names that the organisation gives, such as a class or a list; sorted
 */
public record Membership(@Nullable UUID programId, @Nullable UUID siteId, Set<String> groups) {

    /** Sorts. */
    public Membership {
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }
}
