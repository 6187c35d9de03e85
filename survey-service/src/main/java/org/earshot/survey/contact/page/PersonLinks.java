package org.earshot.survey.contact.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.invitation.Link;
import org.earshot.survey.invitation.LinkRequest;
import org.earshot.survey.invitation.Links;
import org.earshot.survey.notice.HomeZone;
import org.jspecify.annotations.Nullable;

/** A person's own links: those that there are, and what one more could open. */
@ApplicationScoped
class PersonLinks {
    private static final int MOST_INSTRUMENTS = 200;

    private final Links links;
    private final Instruments instruments;
    private final Directory directory;
    private final HomeZone home;
    private final Clock clock;

    PersonLinks(Links links, Instruments instruments, Directory directory, HomeZone home, Clock clock) {
        this.links = links;
        this.instruments = instruments;
        this.directory = directory;
        this.home = home;
        this.clock = clock;
    }

    /** A link that was made. */
    public record Row(UUID id, String title, String made, boolean opens) {}

    /** A version that takes answers. */
    public record Choice(String value, String title) {}

    List<Row> of(UUID participantId, PageLanguage language) {
        return links.ofParticipant(participantId).stream()
                .map(link -> row(link, language))
                .toList();
    }

    private Row row(Link link, PageLanguage language) {
        Invitation invitation = link.invitation();
        String title = instruments
                .version(invitation.instrumentId(), invitation.version())
                .map(version -> title(version, language))
                .orElse("");
        return new Row(
                invitation.invitationId(),
                title,
                PersonViews.moment(link.createdAt(), home.zone(), language),
                link.opensAt(clock.instant()));
    }

    private static String title(PublishedInstrument version, PageLanguage language) {
        return version.instrument().title().in(language.tag());
    }

    /** What a link could open; empty while the organisation has no program or no site. */
    List<Choice> offered(PageLanguage language) {
        if (directory.places(PlaceKind.PROGRAM).isEmpty()
                || directory.places(PlaceKind.SITE).isEmpty()) {
            return List.of();
        }
        return instruments.latest(MOST_INSTRUMENTS).stream()
                .filter(version -> version.takesAnswersAt(clock.instant()))
                .map(version -> new Choice(version.instrumentId() + "/" + version.version(), title(version, language)))
                .toList();
    }

    /** The link that was chosen in a form; empty when there is no such version. */
    Optional<LinkRequest> wanted(Contact person, String chosen) {
        return offered(PageLanguage.ENGLISH).stream()
                .map(Choice::value)
                .filter(chosen::equals)
                .findFirst()
                .map(value -> value.split("/", 2))
                .map(parts -> request(person, UUID.fromString(parts[0]), Integer.parseInt(parts[1])));
    }

    /** Whether people were promised that a survey does not know whose answers are whose. */
    boolean isAnonymous(LinkRequest wanted) {
        return instruments
                .version(wanted.instrumentId(), wanted.version())
                .filter(version -> version.instrument().isAnonymous())
                .isPresent();
    }

    private LinkRequest request(Contact person, UUID instrumentId, int version) {
        return new LinkRequest(
                instrumentId,
                version,
                place(person.membership().programId(), PlaceKind.PROGRAM),
                place(person.membership().siteId(), PlaceKind.SITE),
                person.participantId(),
                offeredLanguage(instrumentId, version, person.habits().language()),
                null,
                false);
    }

    private UUID place(@Nullable UUID own, PlaceKind kind) {
        return own != null
                ? own
                : directory.places(kind).stream()
                        .map(Place::placeId)
                        .findFirst()
                        .orElseThrow();
    }

    private @Nullable String offeredLanguage(UUID instrumentId, int version, String language) {
        return instruments.version(instrumentId, version).stream()
                .flatMap(published -> published.instrument().languages().stream())
                .filter(offered -> offered.equals(language) || language.startsWith(offered + "-"))
                .findFirst()
                .orElse(null);
    }
}
