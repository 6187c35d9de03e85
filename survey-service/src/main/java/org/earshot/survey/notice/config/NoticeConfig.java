package org.earshot.survey.notice.config;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How people are told. */
@ConfigMapping(prefix = "earshot.notices")
public interface NoticeConfig {
    /** Time zone of people who have not said where they live, such as America/Chicago; left out: that of this machine. */
    Optional<String> zone();
}
