package org.earshot.survey.exchange.format;

import org.earshot.contracts.instrument.Instrument;

/** A format in which instruments are written too. */
public interface TwoWayFormat extends Format {

    /** The instrument as a file; what the format has no place for goes where {@link #read} finds it again, or is listed. */
    Written write(Instrument instrument);
}
