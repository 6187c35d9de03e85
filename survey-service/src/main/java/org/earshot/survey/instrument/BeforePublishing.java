package org.earshot.survey.instrument;

import org.earshot.contracts.event.PublishedInstrument;

/** Asked before a draft becomes a version, and told when it has; in the transaction that publishes. */
public interface BeforePublishing {

    /**
     * Whether the draft may be published now.
     *
     * @throws ReviewOpen when that needs a reason and the signature gives none
     */
    void check(Draft draft, Signature signature);

    /** It was published. */
    void published(Draft draft, PublishedInstrument version, Signature signature);
}
