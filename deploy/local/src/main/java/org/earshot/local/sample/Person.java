package org.earshot.local.sample;

import java.util.UUID;

/**
 * A made-up participant.
 *
 * @param joined first week, counted from the start of the sample, in which this person may answer
 * @param diligence chance of answering in a week, 0 to 1
 */
record Person(
        UUID participantId,
        SamplePlace program,
        SamplePlace site,
        String language,
        AgeBand ageBand,
        int joined,
        double diligence) {

    /** The age groups that the sample's instrument offers. */
    enum AgeBand {
        UNDER_25("under-25"),
        FROM_25("25-44"),
        FROM_45("45-64"),
        FROM_65("65-plus");

        private final String choice;

        AgeBand(String choice) {
            this.choice = choice;
        }

        String choice() {
            return choice;
        }
    }
}
