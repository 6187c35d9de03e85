package org.earshot.survey.instrument.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.Edits;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.invitation.Links;

/** Gathers what an instrument's page shows. */
@ApplicationScoped
class InstrumentViews {
    private static final int MOST_IN_LIST = 500;

    private final Instruments instruments;
    private final Directory directory;
    private final Links links;
    private final Clock clock;
    private final Shell shell;

    InstrumentViews(Instruments instruments, Directory directory, Links links, Clock clock, Shell shell) {
        this.instruments = instruments;
        this.directory = directory;
        this.links = links;
        this.clock = clock;
        this.shell = shell;
    }

    List<InstrumentRow> all() {
        PageLanguage language = shell.pageLanguage();
        Instant now = clock.instant();
        return instruments.page(null, MOST_IN_LIST).stream()
                .map(summary -> InstrumentRow.of(summary, now, language))
                .toList();
    }

    Optional<InstrumentView> of(UUID instrumentId) {
        return instruments.draft(instrumentId).map(draft -> view(draft, shell.pageLanguage()));
    }

    private InstrumentView view(Draft draft, PageLanguage language) {
        Instant now = clock.instant();
        Instrument document = draft.document();
        List<Finding> findings = InstrumentCheck.check(document);
        List<Place> programs = directory.places(PlaceKind.PROGRAM);
        List<Place> sites = directory.places(PlaceKind.SITE);
        Map<UUID, String> names =
                Stream.of(programs, sites).flatMap(List::stream).collect(Collectors.toMap(Place::placeId, Place::name));
        List<PublishedInstrument> versions = instruments.versions(draft.instrumentId());
        return new InstrumentView(
                draft.instrumentId(),
                document.title().in(language.tag()),
                document.title().languageShown(language.tag()),
                draft.revision(),
                document.questions().size(),
                document.languages(),
                FoundRow.of(findings, document, language),
                InstrumentCheck.publishable(findings),
                Edits.since(versions, document).stream()
                        .map(change -> MeaningRow.of(change, document, language))
                        .toList(),
                versions.stream()
                        .map(version -> VersionRow.of(version, versions, now, language))
                        .toList(),
                links.of(draft.instrumentId()).stream()
                        .map(link -> LinkRow.of(link, names, now, language))
                        .toList(),
                programs,
                sites);
    }
}
