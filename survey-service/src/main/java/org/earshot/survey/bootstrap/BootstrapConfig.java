package org.earshot.survey.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** The organisation and administrator that the first start makes. Without a name it makes none. */
@ConfigMapping(prefix = "earshot.bootstrap")
public interface BootstrapConfig {
    /** Name of the organisation. Another name later makes another organisation. */
    Optional<String> organizationName();

    /** BCP 47 tags that the organisation works in. */
    @WithDefault("en")
    List<String> languages();

    /** E-mail address of its first administrator. */
    Optional<String> adminEmail();

    /** First password of that administrator; 10 characters or more. */
    Optional<String> adminPassword();
}
