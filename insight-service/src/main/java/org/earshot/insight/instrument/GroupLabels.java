package org.earshot.insight.instrument;

import java.util.Optional;
import java.util.UUID;

/** What the groups that people state are called, as the instruments that ask for them put it. */
public interface GroupLabels {

    /** The wording of a group in {@code language}, or in its instrument's first language; empty when no instrument asks for it. */
    Optional<String> label(UUID organizationId, String dimension, String group, String language);
}
