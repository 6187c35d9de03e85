package org.earshot.platform.page;

import java.util.Optional;

/** A further entry of the main menu, only for the person who is signed in. A service has at most one. */
public interface PersonalMenu {

    /** The entry; empty when this person has none. */
    Optional<Entry> entry(PageLanguage language);

    /**
     * An entry.
     *
     * @param id what a page names as its {@code nav}
     * @param pressing whether something waits for this person
     */
    record Entry(String id, String href, String text, boolean pressing) {}
}
