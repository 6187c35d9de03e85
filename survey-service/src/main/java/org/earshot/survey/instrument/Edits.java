package org.earshot.survey.instrument;

import java.util.Comparator;
import java.util.List;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.engine.Changes;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;

/** What was edited since people last answered it. */
public final class Edits {
    private Edits() {}

    /** The edits since the latest of the versions of which their author has to say whether the question still means the same. */
    public static List<Change> since(List<PublishedInstrument> versions, Instrument document) {
        return versions.stream()
                .max(Comparator.comparingInt(PublishedInstrument::version))
                .map(latest -> Changes.between(latest.instrument(), document).stream()
                        .filter(Change::asksForMeaning)
                        .toList())
                .orElse(List.of());
    }
}
