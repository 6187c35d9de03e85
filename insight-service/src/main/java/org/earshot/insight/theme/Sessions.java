package org.earshot.insight.theme;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;

/** Transactions and the time of a decision. */
@Dependent
public class Sessions {
    private final Looking looking;
    private final Alone alone;
    private final Clock clock;

    public Sessions(Looking looking, Alone alone, Clock clock) {
        this.looking = looking;
        this.alone = alone;
        this.clock = clock;
    }

    Looking looking() {
        return looking;
    }

    Alone alone() {
        return alone;
    }

    Clock clock() {
        return clock;
    }
}
