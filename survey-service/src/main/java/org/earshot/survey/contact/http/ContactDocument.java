package org.earshot.survey.contact.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.Habits;
import org.earshot.survey.contact.PersonalData;
import org.earshot.survey.notice.QuietTimes;
import org.jspecify.annotations.Nullable;

/**
 * A person over REST.
 *
 * @param participantId the pseudonym under which everything else knows them
 * @param phone as in E.164
 * @param zone left out for your organisation's
 * @param quietFrom from when on no message goes, by the clock there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactDocument(
        UUID participantId,
        String name,
        @Nullable String reference,
        @Nullable String household,
        @Nullable String phone,
        @Nullable String email,
        @Nullable UUID programId,
        @Nullable UUID siteId,
        Set<String> groups,
        String language,
        @Nullable String zone,
        LocalTime quietFrom,
        LocalTime quietUntil) {

    static ContactDocument of(Contact contact) {
        PersonalData personal = contact.personal();
        Habits habits = contact.habits();
        QuietTimes quiet = habits.quietOrNight();
        return new ContactDocument(
                contact.participantId(),
                personal.name(),
                personal.reference(),
                personal.household(),
                text(personal.phone()),
                text(personal.email()),
                contact.membership().programId(),
                contact.membership().siteId(),
                contact.membership().groups(),
                habits.language(),
                habits.zone() == null ? null : habits.zone().getId(),
                quiet.from(),
                quiet.until());
    }

    private static @Nullable String text(@Nullable Address address) {
        return address == null ? null : address.text();
    }

    /** Hides all of it from logs. */
    @Override
    public String toString() {
        return "ContactDocument";
    }
}
