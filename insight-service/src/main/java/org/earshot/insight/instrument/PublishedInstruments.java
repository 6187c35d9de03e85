package org.earshot.insight.instrument;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;

/** Everything that an organisation has published. */
public interface PublishedInstruments {

    /** Every version of every instrument, in no order. */
    List<PublishedInstrument> of(UUID organizationId);
}
