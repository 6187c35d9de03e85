package org.earshot.insight.alert;

import java.util.UUID;

/**
 * Whether what is found in a series may ring.
 *
 * @param fromWeek what tipped before this week is history: what is counted was decided then, by somebody who may have seen it
 * @param setAside whether nothing rings, since what is counted is not what people said; alerts that are open stay and tell so
 */
public record Ringing(int fromWeek, boolean setAside) {
    /** Of needs, and of steps of answering. */
    public static final Ringing FREELY = new Ringing(Integer.MIN_VALUE, false);

    boolean lets(int alertedWeek) {
        return !setAside && alertedWeek >= fromWeek;
    }

    /** Where it is known. Each method runs in the organisation's transaction. */
    public interface Rules {
        /** Of the series that a code stands for. */
        Ringing of(UUID organizationId, String code);
    }
}
