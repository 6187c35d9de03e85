package org.earshot.survey.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who could be asked, of the organisation at hand: nothing here names or reaches anybody. */
public interface Audiences {
    /**
     * Everyone in a program, at a site and in one of some groups.
     *
     * @param programId null for any
     * @param siteId null for any
     * @param groups empty for any
     */
    List<Member> members(@Nullable UUID programId, @Nullable UUID siteId, Set<String> groups);

    /** One person; empty when they were forgotten. */
    Optional<Member> member(UUID participantId);

    /**
     * Somebody who could be asked.
     *
     * @param household whom they share a burden with
     * @param agreed whether they agreed to be asked
     * @param sms whether they have a number that is not stopped
     * @param email whether they have an address that is not stopped
     */
    record Member(
            UUID participantId,
            String household,
            String language,
            @Nullable UUID programId,
            @Nullable UUID siteId,
            boolean agreed,
            boolean sms,
            boolean email) {

        /** Whether a channel is open. */
        public boolean open(ContactChannel channel) {
            return channel == ContactChannel.SMS ? sms : email;
        }
    }
}
