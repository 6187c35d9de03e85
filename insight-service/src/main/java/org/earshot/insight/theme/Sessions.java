package org.earshot.insight.theme;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import org.earshot.insight.alert.AlertNews;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;

/** Transactions, the time of a decision, and whoever listens for the alerts that it closes. */
@Dependent
public class Sessions {
    private final Looking looking;
    private final Alone alone;
    private final Clock clock;
    private final AlertNews news;

    public Sessions(Looking looking, Alone alone, Clock clock, AlertNews news) {
        this.looking = looking;
        this.alone = alone;
        this.clock = clock;
        this.news = news;
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

    AlertNews news() {
        return news;
    }
}
