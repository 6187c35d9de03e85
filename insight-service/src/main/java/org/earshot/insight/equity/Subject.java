package org.earshot.insight.equity;

import java.time.LocalDate;
import java.util.UUID;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.Names;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, and for whom it is put into words.
 *
 * @param asked for so many weeks
 * @param weeks looked at: fewer where a question about the need began to mean something else among them
 * @param threshold of the organisation's gate
 */
record Subject(UUID organizationId, String need, Place at, int asked, Weeks weeks, Names names, int threshold) {
    /** Monday from which a question means something else, where the weeks begin with it; null where they do not. */
    @Nullable LocalDate reworded() {
        return weeks.count() < asked ? weeks.firstDay() : null;
    }

    DisclosureGate gate() {
        return DisclosureGate.of(threshold);
    }
}
