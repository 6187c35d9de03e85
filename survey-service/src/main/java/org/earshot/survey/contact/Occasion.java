package org.earshot.survey.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody is to be written to, which decides what stands against it. */
public enum Occasion {
    /** They are asked to answer, or reminded. */
    INVITATION(Purpose.SURVEYS, true, true),
    /** They are told what came of what people said. */
    UPDATE(Purpose.UPDATES, true, true),
    /** They wrote just now and are answered. */
    REPLY(null, false, true),
    /** They wrote STOP, START or HELP just now and are owed the one confirmation. */
    CONFIRMATION(null, false, false);

    private final @Nullable Purpose purpose;
    private final boolean quiet;
    private final boolean stoppable;

    Occasion(@Nullable Purpose purpose, boolean quiet, boolean stoppable) {
        this.purpose = purpose;
        this.quiet = quiet;
        this.stoppable = stoppable;
    }

    /** What they must have agreed to; empty when nothing. */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    /** Whether it waits for the end of quiet hours. */
    boolean keepsQuietHours() {
        return quiet;
    }

    /** Whether a stop stands against it. */
    boolean stoppable() {
        return stoppable;
    }
}
