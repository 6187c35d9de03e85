package org.earshot.survey.contact.http;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.earshot.survey.contact.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A person to add or change. Everything but name and one address may be left out; what is left out in a change is taken away.
 *
 * @param reference their number in your organisation's own register; nobody else's
 * @param household what people who live together have in common there
 * @param phone with or without the country's code
 * @param language BCP 47
 * @param zone such as America/Chicago
 * @param quietFrom such as 20:00: from then on no message goes
 * @param quietUntil such as 08:00
 */
public record WantedContact(
        @Nullable String name,
        @Nullable String reference,
        @Nullable String household,
        @Nullable String phone,
        @Nullable String email,
        @Nullable UUID programId,
        @Nullable UUID siteId,
        @Nullable List<String> groups,
        @Nullable String language,
        @Nullable String zone,
        @Nullable String quietFrom,
        @Nullable String quietUntil) {

    Entry entry() {
        return new Entry(
                text(name),
                text(reference),
                text(household),
                text(phone),
                text(email),
                Objects.toString(programId, ""),
                Objects.toString(siteId, ""),
                groups == null ? "" : String.join("\n", groups),
                text(language),
                text(zone),
                text(quietFrom),
                text(quietUntil));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** Hides all of it from logs. */
    @Override
    public String toString() {
        return "WantedContact";
    }
}
