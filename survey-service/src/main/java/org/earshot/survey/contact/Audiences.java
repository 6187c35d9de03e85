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
     * @param invited only who got a link of their own; then the program is the one under which they were asked
     */
    List<Member> members(@Nullable UUID programId, @Nullable UUID siteId, Set<String> groups, boolean invited);

    /** One person; empty when they were forgotten. */
    Optional<Member> member(UUID participantId);

    /**
     * Somebody who could be asked.
     *
     * @param household whom they share a burden with
     * @param agreed what they agreed to be written to for
     * @param sms keyed hash of their number, which is that of everyone behind it; null when they have none or it is stopped
     * @param email the same of their address
     */
    record Member(
            UUID participantId,
            String household,
            String language,
            @Nullable UUID programId,
            @Nullable UUID siteId,
            Set<Purpose> agreed,
            @Nullable String sms,
            @Nullable String email) {

        /** Whether a channel is open. */
        public boolean open(ContactChannel channel) {
            return hash(channel) != null;
        }

        /** Keyed hash of where they are reached by a channel; null when it is not open. */
        public @Nullable String hash(ContactChannel channel) {
            return channel == ContactChannel.SMS ? sms : email;
        }
    }
}
