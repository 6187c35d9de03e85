package org.earshot.survey.identity.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Who may sign in, how often, and for how long. */
@ConfigMapping(prefix = "earshot.identity")
public interface IdentityConfig {
    /**
     * File with the RSA private key (PEM, PKCS #8, at least 2048 bits) that signs tokens. In production the service does
     * not start without it; while developing, one that lasts until the next restart is made.
     */
    Optional<Path> signingKey();

    /**
     * Lets the service start although its public address is neither loopback nor https. Passwords and session cookies
     * then cross the network readable by anyone on it: for a trial on a network that you trust, nothing else.
     */
    @WithDefault("false")
    boolean allowPlainHttp();

    /** How long a person stays signed in. */
    @WithDefault("PT12H")
    Duration session();

    /** How long a bearer token is valid. */
    @WithDefault("PT15M")
    Duration token();

    /** Failed sign-ins for one e-mail address from one network address before both must wait. */
    @WithDefault("10")
    int maxFailures();

    /** Failed sign-ins from one network address, whatever the e-mail address; generous to shared ones. */
    @WithDefault("100")
    int maxFailuresFromAddress();

    /** Failed sign-ins for one e-mail address, wherever from. */
    @WithDefault("50")
    int maxFailuresForEmail();

    /** How long failures count. */
    @WithDefault("PT15M")
    Duration window();

    /** Work factor of bcrypt: the logarithm of its rounds. */
    @WithDefault("12")
    int bcryptCost();
}
