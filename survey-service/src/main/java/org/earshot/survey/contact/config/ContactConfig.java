package org.earshot.survey.contact.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How contacts are kept. Without both keys there are none: nothing personal is stored, and pages and addresses say so. */
@ConfigMapping(prefix = "earshot.contacts")
public interface ContactConfig {
    /**
     * Keys that seal contacts, each as {@code id:key}, the key being 32 random bytes in base64. The first seals; the others open what
     * they sealed, until it is sealed anew, which happens by itself within the day. So a key is rotated: put a new one in front, and
     * remove the old one when the log says that nothing is sealed with it.
     */
    Optional<List<String>> keys();

    /**
     * 32 random bytes in base64 by which numbers and addresses are looked up. It stays the same: with another one, nobody who said STOP
     * would be recognised.
     */
    Optional<String> lookupKey();

    /** Whose phone numbers are meant that do not begin with + (ISO 3166, two letters). */
    @WithDefault("US")
    String country();
}
