package org.earshot.survey.notice.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.earshot.survey.notice.HomeZone;

/** The zone as configured, else the machine's. */
@ApplicationScoped
class ConfiguredZone implements HomeZone {
    private final ZoneId zone;

    ConfiguredZone(NoticeConfig config) {
        this.zone = config.zone().map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
