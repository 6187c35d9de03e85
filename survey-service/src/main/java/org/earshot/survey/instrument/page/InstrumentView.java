package org.earshot.survey.instrument.page;

import java.util.List;
import java.util.UUID;
import org.earshot.survey.directory.Place;

/**
 * Everything on an instrument's page.
 *
 * @param findings what a check of the draft finds now
 * @param meanings edited questions of which publishing asks whether they still mean the same
 */
public record InstrumentView(
        UUID id,
        String title,
        String titleLanguage,
        int revision,
        int questions,
        List<String> languages,
        List<FoundRow> findings,
        boolean publishable,
        List<MeaningRow> meanings,
        List<VersionRow> versions,
        List<LinkRow> links,
        List<Place> programs,
        List<Place> sites) {

    /** Versions that a link can open. */
    public List<Integer> openVersions() {
        return versions.stream()
                .filter(VersionRow::open)
                .map(VersionRow::version)
                .toList();
    }

    /** Whether there is everything that a link needs. */
    public boolean invites() {
        return !openVersions().isEmpty() && !programs.isEmpty() && !sites.isEmpty();
    }
}
