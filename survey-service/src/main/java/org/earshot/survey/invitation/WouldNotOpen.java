package org.earshot.survey.invitation;

import java.util.List;

/** The link would open nothing. Correct what is named and ask again. */
public class WouldNotOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Reason> reasons;

    WouldNotOpen(List<Reason> reasons) {
        super("link would not open", null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** Everything that is in the way. */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * One thing in the way.
     *
     * @param field of the request that it is about
     * @param code stable and for programs
     * @param fix what to send instead
     */
    public record Reason(String field, String code, String detail, String fix) {}
}
