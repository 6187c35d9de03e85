package org.earshot.survey.template;

import org.earshot.contracts.instrument.Instrument;

/**
 * An instrument to begin from.
 *
 * @param name stable, as in addresses: {@code needs-check-in}
 */
public record Template(String name, Instrument instrument) {}
