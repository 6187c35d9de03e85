package org.earshot.survey.contact.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.Contact;
import org.jspecify.annotations.Nullable;

/** A person in the list. */
public record PersonLine(UUID id, String name, String phone, String email, String program, String site, String groups) {

    static List<PersonLine> of(List<Contact> contacts, Map<UUID, String> places) {
        return contacts.stream()
                .map(contact -> new PersonLine(
                        contact.participantId(),
                        contact.personal().name(),
                        shown(contact.personal().phone()),
                        shown(contact.personal().email()),
                        place(contact.membership().programId(), places),
                        place(contact.membership().siteId(), places),
                        String.join(", ", contact.membership().groups())))
                .toList();
    }

    private static String shown(@Nullable Address address) {
        return address == null ? "" : address.shown();
    }

    private static String place(@Nullable UUID placeId, Map<UUID, String> places) {
        return placeId == null ? "" : places.getOrDefault(placeId, "");
    }
}
