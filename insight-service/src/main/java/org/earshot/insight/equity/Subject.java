package org.earshot.insight.equity;

import java.util.UUID;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.Names;

/**
 * What is compared, and for whom it is put into words.
 *
 * @param threshold of the organisation's gate
 */
record Subject(UUID organizationId, String need, Place at, Weeks weeks, Names names, int threshold) {
    DisclosureGate gate() {
        return DisclosureGate.of(threshold);
    }
}
