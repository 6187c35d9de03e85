package org.earshot.survey.campaign;

import java.util.List;
import org.earshot.survey.contact.Flaw;

/** A campaign cannot be like that, or cannot do that now. Mend what is named; nothing was changed. */
public final class CampaignRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    /** A refusal for everything that is wrong. */
    public CampaignRefused(List<Flaw> flaws) {
        super("campaign refused", null, false, false);
        this.flaws = List.copyOf(flaws);
    }

    CampaignRefused(String member, String code, String why) {
        this(List.of(new Flaw(member, code, why)));
    }

    /** Everything that is wrong. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
