package org.earshot.survey.sample;

/**
 * How much of the sample there is.
 *
 * @param places programs and sites
 */
public record SampleSize(int instruments, int links, int places) {

    /** Whether there is nothing of it. */
    public boolean empty() {
        return instruments + links + places == 0;
    }
}
