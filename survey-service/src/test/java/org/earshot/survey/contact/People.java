package org.earshot.survey.contact;

/** Entries of people who do not exist. Numbers are those that the numbering plan sets aside for stories (555-01xx). */
public final class People {
    private People() {}

    /** Somebody with a number. */
    public static Entry withPhone(String name, String phone) {
        return new Entry(name, "", "", phone, "", "", "", "", "", "", "", "");
    }

    /** Somebody with an e-mail address. */
    public static Entry withEmail(String name, String email) {
        return new Entry(name, "", "", "", email, "", "", "", "", "", "", "");
    }

    /** The same person, in Universal Time, with these quiet hours. */
    public static Entry quiet(Entry entry, String from, String until) {
        return new Entry(
                entry.name(),
                entry.reference(),
                entry.household(),
                entry.phone(),
                entry.email(),
                entry.program(),
                entry.site(),
                entry.groups(),
                entry.language(),
                "UTC",
                from,
                until);
    }
}
