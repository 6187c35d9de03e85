package org.earshot.survey.contact;

import java.util.List;

/** What was sent about a person cannot be kept. Mend what is named and send it again; nothing was changed. */
public final class ContactRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    /** A refusal for everything that is wrong. */
    public ContactRefused(List<Flaw> flaws) {
        super("contact refused", null, false, false);
        this.flaws = List.copyOf(flaws);
    }

    /** A refusal for one thing. */
    public ContactRefused(Flaw flaw) {
        this(List.of(flaw));
    }

    /** Everything that is wrong. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
