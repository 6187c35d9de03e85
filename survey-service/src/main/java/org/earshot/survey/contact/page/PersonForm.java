package org.earshot.survey.contact.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.Entry;
import org.earshot.survey.contact.PersonalData;
import org.earshot.survey.notice.QuietTimes;
import org.jspecify.annotations.Nullable;

/** The fields of a person in a form. */
final class PersonForm {
    static final Entry EMPTY = new Entry("", "", "", "", "", "", "", "", "", "", "", "");

    private PersonForm() {}

    static Entry sent(MultivaluedMap<String, String> form) {
        return new Entry(
                field(form, "name"),
                field(form, "reference"),
                field(form, "household"),
                field(form, "phone"),
                field(form, "email"),
                field(form, "program"),
                field(form, "site"),
                field(form, "groups"),
                field(form, "language"),
                field(form, "zone"),
                field(form, "quietFrom"),
                field(form, "quietUntil"));
    }

    static String field(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    static Entry of(Contact contact) {
        PersonalData personal = contact.personal();
        QuietTimes quiet = contact.habits().quiet();
        return new Entry(
                personal.name(),
                Objects.toString(personal.reference(), ""),
                Objects.toString(personal.household(), ""),
                shown(personal.phone()),
                shown(personal.email()),
                Objects.toString(contact.membership().programId(), ""),
                Objects.toString(contact.membership().siteId(), ""),
                String.join(", ", contact.membership().groups()),
                contact.habits().language(),
                Objects.toString(contact.habits().zone(), ""),
                quiet == null ? "" : quiet.from().toString(),
                quiet == null ? "" : quiet.until().toString());
    }

    private static String shown(@Nullable Address address) {
        return address == null ? "" : address.shown();
    }
}
