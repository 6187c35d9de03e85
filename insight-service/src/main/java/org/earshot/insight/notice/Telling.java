package org.earshot.insight.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.insight.alert.AlertStore;
import org.earshot.insight.alert.NumberedEntry;
import org.earshot.insight.organization.Beside;

/** Makes notices of entries, each once: how far it got moves in the transaction that publishes them. */
@ApplicationScoped
public class Telling {
    /** What is older stands on the pages and is no news: a rebuilt service tells nobody what they knew. */
    private static final Duration NEWS = Duration.ofDays(2);

    private final Beside beside;
    private final AlertStore alerts;
    private final NoticeLog log;
    private final NoticeWriting writing;
    private final Clock clock;

    public Telling(Beside beside, AlertStore alerts, NoticeLog log, NoticeWriting writing, Clock clock) {
        this.beside = beside;
        this.alerts = alerts;
        this.log = log;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Tells the next entries of the organisation, at most a hundred.
     *
     * @return whether there may be more
     */
    public boolean tell(UUID organizationId) {
        List<NumberedEntry> entries =
                beside.beside(organizationId, () -> alerts.entriesAfter(organizationId, log.reached(organizationId)));
        if (entries.isEmpty()) {
            return false;
        }
        Instant oldest = clock.instant().minus(NEWS);
        List<Notice> notices = entries.stream()
                .filter(entry -> entry.entry().at().isAfter(oldest))
                .flatMap(entry -> writing.of(organizationId, entry).stream())
                .toList();
        return beside.beside(organizationId, () -> publish(organizationId, entries, notices));
    }

    /** Unless another instance told them meanwhile. */
    private boolean publish(UUID organizationId, List<NumberedEntry> entries, List<Notice> notices) {
        long first = entries.get(0).number();
        if (log.reached(organizationId) < first) {
            notices.forEach(log::publish);
            log.reach(organizationId, entries.get(entries.size() - 1).number());
        }
        return true;
    }
}
