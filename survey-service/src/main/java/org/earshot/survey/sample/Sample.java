package org.earshot.survey.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.invitation.Links;

/** What came with the sample, as one thing to take away. */
@ApplicationScoped
public class Sample {
    private final Directory directory;
    private final Instruments instruments;
    private final Links links;

    public Sample(Directory directory, Instruments instruments, Links links) {
        this.directory = directory;
        this.instruments = instruments;
        this.links = links;
    }

    /** How much of it is there. */
    public SampleSize size() {
        return new SampleSize(instruments.sampleSize(), links.sampleSize(), directory.sampleSize());
    }

    /** Removes it and tells how much that was. Responses to it go when insight-service hears of the removal. */
    public SampleSize remove() {
        int removedLinks = links.removeSample();
        int removedInstruments = instruments.removeSample();
        return new SampleSize(removedInstruments, removedLinks, directory.removeSample());
    }
}
