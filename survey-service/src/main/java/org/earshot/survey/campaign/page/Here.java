package org.earshot.survey.campaign.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.notice.HomeZone;

/** Where and when a page is asked for. */
@ApplicationScoped
class Here {
    private final OwnOrganization own;
    private final HomeZone home;
    private final Clock clock;

    Here(OwnOrganization own, HomeZone home, Clock clock) {
        this.own = own;
        this.home = home;
        this.clock = clock;
    }

    <T> T in(Supplier<T> work) {
        return own.in(work);
    }

    UUID organizationId() {
        return own.id();
    }

    ZoneId zone() {
        return home.zone();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), home.zone());
    }
}
