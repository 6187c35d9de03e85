package org.earshot.survey.policy;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.policy.PolicyVersion;

/** The policy versions of the organisation at hand. */
public interface Policies {
    /** The latest version of an organisation's or a program's; version 0 without a policy while nobody has decided. */
    PolicyVersion latest(UUID scopeId);

    /** The versions before one, newest first, at most {@code size}. */
    List<PolicyVersion> before(UUID scopeId, int version, int size);

    /** Adds a version; false when there is one of this number already. */
    boolean add(Scope scope, PolicyVersion added);
}
