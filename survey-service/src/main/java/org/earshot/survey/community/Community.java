package org.earshot.survey.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.instrument.Authoring;
import org.earshot.survey.instrument.Deed;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.Instruments;

/** Community members are asked to look at a draft, and what they say is worked with. */
@ApplicationScoped
public class Community {
    /** How long a link opens at most, in days. */
    public static final int MAX_DAYS = 90;

    private static final int TOKEN_BITS = 128;

    private final Instruments instruments;
    private final Authoring authoring;
    private final Records records;
    private final RandomGenerator random;
    private final Clock clock;

    public Community(
            Instruments instruments, Authoring authoring, Records records, RandomGenerator random, Clock clock) {
        this.instruments = instruments;
        this.authoring = authoring;
        this.records = records;
        this.random = random;
        this.clock = clock;
    }

    /** A link as it was made; its token is told once. */
    public record Opened(ReviewLink link, Secret token) {}

    /**
     * Makes a link.
     *
     * @param days that it opens, 1 to {@link #MAX_DAYS}
     * @param by account
     * @return empty when there is no such instrument
     */
    public Optional<Opened> open(UUID instrumentId, int days, UUID by) {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("a link opens for 1 to " + MAX_DAYS + " days");
        }
        return instruments.draft(instrumentId).map(draft -> {
            Instant now = clock.instant();
            Secret token = Secret.random(random, TOKEN_BITS);
            ReviewLink link = new ReviewLink(
                    draft.organizationId(),
                    records.ids.get(),
                    instrumentId,
                    by,
                    now,
                    now.plus(Duration.ofDays(days)),
                    null);
            records.links.add(link, token.hash());
            return new Opened(link, token);
        });
    }

    /** Closes a link; false when the instrument has no such link. */
    public boolean revoke(UUID instrumentId, UUID reviewId) {
        return records.links.revoke(instrumentId, reviewId, clock.instant());
    }

    /** How the review of the draft stands; empty when there is no such instrument. */
    public Optional<Standing> standing(UUID instrumentId) {
        return instruments.draft(instrumentId).map(this::standing);
    }

    Standing standing(Draft draft) {
        UUID id = draft.instrumentId();
        return Standing.of(
                draft.document(),
                records.versions.quorum(),
                !records.links.of(id).isEmpty(),
                records.voices.opinions(id),
                records.voices.log(id));
    }

    /**
     * Writes a line of the assumption log.
     *
     * @param role of whoever writes it
     * @param by account
     * @return empty when the draft has no such question
     * @throws IllegalArgumentException when the text is blank, too long or cannot be stored
     */
    public Optional<LogEntry> write(
            UUID instrumentId, String question, LogEntry.Kind kind, String text, String role, UUID by) {
        return instruments
                .draft(instrumentId)
                .filter(draft -> asks(draft.document(), question))
                .map(draft -> {
                    LogEntry entry = new LogEntry(records.ids.get(), question, kind, text, role, by, clock.instant());
                    records.voices.add(draft.organizationId(), instrumentId, entry);
                    return entry;
                });
    }

    /**
     * Takes a reviewer's wording into the draft, as an edit like any other: it can be taken back, and publishing asks whether the question
     * still means the same.
     *
     * @return the draft, or empty when there is no such rewording or question
     */
    public Optional<Draft> use(UUID instrumentId, UUID opinionId) {
        return records.voices.opinions(instrumentId).stream()
                .filter(opinion -> opinion.opinionId().equals(opinionId)
                        && !opinion.rewording().isEmpty())
                .findFirst()
                .flatMap(opinion -> authoring.change(
                        instrumentId,
                        new Deed(Deed.Verb.QUESTION_CHANGED, opinion.question()),
                        draft -> reworded(draft, opinion)));
    }

    private static Instrument reworded(Instrument draft, Opinion opinion) {
        String place = "questions/" + opinion.question() + "/text";
        return draft.worded((at, text) -> at.equals(place) ? said(text, opinion) : text);
    }

    private static LocalizedText said(LocalizedText text, Opinion opinion) {
        return text.with(text.languageShown(opinion.language()), opinion.rewording());
    }

    private static boolean asks(Instrument draft, String question) {
        return draft.questions().stream().anyMatch(asked -> asked.id().equals(question));
    }

    /** Where what is said is kept. */
    @Dependent
    public static class Records {
        private final ReviewLinks links;
        private final Voices voices;
        private final VersionReviews versions;
        private final TimeOrderedIds ids;

        public Records(ReviewLinks links, Voices voices, VersionReviews versions, TimeOrderedIds ids) {
            this.links = links;
            this.voices = voices;
            this.versions = versions;
            this.ids = ids;
        }
    }
}
