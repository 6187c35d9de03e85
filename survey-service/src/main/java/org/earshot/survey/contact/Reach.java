package org.earshot.survey.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a person may be written to now. */
public sealed interface Reach {

    /**
     * They may.
     *
     * @param address to be used now and kept nowhere
     * @param language in which they wish to be written to
     */
    record Open(Address address, String language) implements Reach {}

    /**
     * They may not.
     *
     * @param until when it may be tried again, or null when only the person can change it
     */
    record Closed(Why why, @Nullable Instant until) implements Reach {}

    /** What stands against it. */
    enum Why {
        /** Nobody has this pseudonym, or they were forgotten. Give up. */
        NO_SUCH_PERSON,
        /** They have no address on this channel. Take another channel or give up. */
        NO_ADDRESS,
        /** They have not agreed to be written to for this. Give up. */
        NO_CONSENT,
        /** They, or somebody behind the address, said stop. Give up. */
        STOPPED,
        /** It is night where they live. Wait until told. */
        QUIET
    }
}
