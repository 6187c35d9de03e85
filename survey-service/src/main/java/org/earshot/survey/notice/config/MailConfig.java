package org.earshot.survey.notice.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The mail server that messages go to. Without one they are kept, to be read in the console. */
@ConfigMapping(prefix = "earshot.mail")
public interface MailConfig {
    /** Its host; left out: there is none. */
    Optional<String> host();

    /** Its port. */
    @WithDefault("25")
    int port();

    /** The address that messages come from. */
    @WithDefault("earshot@localhost")
    String from();

    /** Who we are there; left out: it asks for nobody. */
    Optional<String> username();

    /** Its password. */
    Optional<String> password();

    /** Whether the connection is encrypted: DISABLED, OPTIONAL or REQUIRED. */
    @WithDefault("OPTIONAL")
    String startTls();

    /** Whether it is encrypted from its first byte, as on port 465. */
    @WithDefault("false")
    boolean tls();
}
