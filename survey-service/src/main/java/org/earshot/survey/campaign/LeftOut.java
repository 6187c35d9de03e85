package org.earshot.survey.campaign;

import java.util.Locale;
import org.earshot.survey.contact.Reach;

/** Why somebody gets no message of a campaign any more. */
public enum LeftOut {
    FORGOTTEN,
    NO_ADDRESS,
    NO_CONSENT,
    STOPPED,
    /** They were told this update already, or somebody behind the same number or address was. */
    TOLD,
    /** Their budget was used up until the end. */
    BURDEN,
    /** The campaign was over before their turn. */
    TOO_LATE,
    /** The instrument takes no answers any more. */
    SURVEY_CLOSED,
    /** Their link was taken back, or another one to the same survey took its place. */
    LINK_CLOSED;

    static LeftOut of(Reach.Why why) {
        return switch (why) {
            case NO_SUCH_PERSON -> FORGOTTEN;
            case NO_ADDRESS -> NO_ADDRESS;
            case NO_CONSENT -> NO_CONSENT;
            case STOPPED -> STOPPED;
            case QUIET -> TOO_LATE;
        };
    }

    /** As written in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
