package org.earshot.survey.campaign.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.instrument.Instruments;

/** What the form of a plan offers. */
@ApplicationScoped
class CampaignMenus {
    private static final int MOST_INSTRUMENTS = 200;
    private static final Set<String> WRITTEN = Set.of("en", "es", "ar");

    private final Directory directory;
    private final Instruments instruments;
    private final ContactBook book;
    private final Clock clock;

    CampaignMenus(Directory directory, Instruments instruments, ContactBook book, Clock clock) {
        this.directory = directory;
        this.instruments = instruments;
        this.book = book;
        this.clock = clock;
    }

    /** What can be chosen. */
    public record Offered(
            List<Version> versions, List<Place> programs, List<Place> sites, List<String> groups, List<Texts> texts) {
        /** Whether a survey takes answers, and there is a program and a site for them. */
        public boolean ready() {
            return !versions.isEmpty() && !programs.isEmpty() && !sites.isEmpty();
        }
    }

    /** A version that takes answers. */
    public record Version(String value, String title) {}

    /** Words to begin with, in one language; empty where nobody wrote any. */
    public record Texts(String language, String direction, String invitation, String reminder, String subject) {}

    Offered offered() {
        return new Offered(
                versions(),
                directory.places(PlaceKind.PROGRAM),
                directory.places(PlaceKind.SITE),
                book.groups(),
                languages().stream().map(CampaignMenus::texts).toList());
    }

    /** The organisation's, then those of the surveys that take answers: whoever can answer in a language is asked in it. */
    List<String> languages() {
        List<String> ours =
                directory.organization().map(Organization::languages).orElse(List.of("en"));
        Stream<String> asked = open().flatMap(version -> version.instrument().languages().stream());
        return Stream.concat(ours.stream(), asked).distinct().toList();
    }

    private List<Version> versions() {
        return open().map(CampaignMenus::version).toList();
    }

    private Stream<PublishedInstrument> open() {
        return instruments.latest(MOST_INSTRUMENTS).stream().filter(version -> version.takesAnswersAt(clock.instant()));
    }

    private static Version version(PublishedInstrument version) {
        String first = version.instrument().languages().stream().findFirst().orElse("en");
        return new Version(
                version.instrumentId() + "/" + version.version(),
                version.instrument().title().in(first) + " · " + version.version());
    }

    private static Texts texts(String language) {
        String direction = language.startsWith("ar") ? PageLanguage.ARABIC.direction() : "ltr";
        if (!WRITTEN.contains(language)) {
            return new Texts(language, direction, "", "", "");
        }
        CampaignWords words = language.equals("en")
                ? MessageBundles.get(CampaignWords.class)
                : MessageBundles.get(CampaignWords.class, Localized.Literal.of(language));
        return new Texts(language, direction, words.askWith(), words.askAgainWith(), words.askSubject());
    }
}
