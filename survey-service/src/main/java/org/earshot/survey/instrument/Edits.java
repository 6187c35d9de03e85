package org.earshot.survey.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.engine.Changes;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;

/** What was edited since people last answered it. */
public final class Edits {
    private Edits() {}

    /** The edits since the latest of the versions of which their author has to say whether the question still means the same. */
    public static List<Change> since(List<PublishedInstrument> versions, Instrument document) {
        return latest(versions)
                .map(latest -> Changes.between(latest.instrument(), document).stream()
                        .filter(Change::asksForMeaning)
                        .toList())
                .orElse(List.of());
    }

    /** Those that a version brought, of which its author said whether the question still means the same. */
    public static List<Change> in(PublishedInstrument version, List<PublishedInstrument> versions) {
        return since(
                versions.stream()
                        .filter(earlier -> earlier.version() < version.version())
                        .toList(),
                version.instrument());
    }

    private static Optional<PublishedInstrument> latest(List<PublishedInstrument> versions) {
        return versions.stream().max(Comparator.comparingInt(PublishedInstrument::version));
    }
}
