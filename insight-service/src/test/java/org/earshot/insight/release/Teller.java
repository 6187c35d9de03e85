package org.earshot.insight.release;

import java.util.UUID;

/** Tells what may be told of a {@link World}. */
interface Teller {
    UUID organizationId();

    /** A place of the world's own. */
    UUID place(int kind, int number);

    /** A week with which four begin, and from which on people answer. */
    int firstWeek();

    /** The running week at the beginning. */
    int running();

    /** Whether time goes on. */
    boolean weeksEnd();

    /** Tells what may be told by now, and returns all of it. */
    Told tell(World world);

    /** The counts of the running week that wait to be told. */
    Held held(int running);
}
