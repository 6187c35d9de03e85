package org.earshot.survey.identity;

import java.util.Locale;

/** What a person may do; the names are the roles in tokens. */
public enum AccountRole {
    ADMIN,
    MANAGER,
    ANALYST,
    FACILITATOR;

    /** Whether who has it reads what people said: others are told nothing of it, and given nothing to decide. */
    public boolean reads() {
        return this != FACILITATOR;
    }

    /** As it stands in tokens and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
