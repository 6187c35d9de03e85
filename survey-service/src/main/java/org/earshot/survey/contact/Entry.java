package org.earshot.survey.contact;

/**
 * A person as somebody typed them into a form, a request or a row of a file; empty for what was left out.
 *
 * @param phone with or without the country's code
 * @param program its id or its name
 * @param site its id or its name
 * @param groups names between commas or semicolons
 * @param language a BCP 47 tag, or its name in English or in itself
 * @param zone such as America/Chicago
 * @param quietFrom such as 20:00
 * @param quietUntil such as 08:00
 */
public record Entry(
        String name,
        String reference,
        String household,
        String phone,
        String email,
        String program,
        String site,
        String groups,
        String language,
        String zone,
        String quietFrom,
        String quietUntil) {

    /** Hides all of it from logs. */
    @Override
    public String toString() {
        return "Entry";
    }
}
