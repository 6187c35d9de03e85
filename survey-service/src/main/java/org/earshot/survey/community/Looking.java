package org.earshot.survey.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.identifier.TimeOrderedIds;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.instrument.Instruments;

/**
 * Somebody of the community looks at the questions of a draft. All that is known of them is a random id that stands in their address; with it they
 * come back to where they stopped. Runs in the transaction of the link's organisation.
 */
@ApplicationScoped
public class Looking {
    /** Reviewers that one instrument hears: more come from a link that wandered off. */
    static final int MOST_REVIEWERS = 500;

    private static final int REVIEWER_BITS = 96;

    private final Instruments instruments;
    private final Directory directory;
    private final Voices voices;
    private final Chance chance;
    private final Clock clock;

    public Looking(Instruments instruments, Directory directory, Voices voices, Chance chance, Clock clock) {
        this.instruments = instruments;
        this.directory = directory;
        this.voices = voices;
        this.chance = chance;
        this.clock = clock;
    }

    /** Where ids come from. */
    @Dependent
    public static class Chance {
        private final RandomGenerator random;
        private final TimeOrderedIds ids;

        public Chance(RandomGenerator random, TimeOrderedIds ids) {
            this.random = random;
            this.ids = ids;
        }
    }

    /**
     * A draft that is to be looked at.
     *
     * @param from name of the organisation; empty while it has none
     */
    public record Shown(String from, Instrument draft) {}

    /** What a link shows; empty when its instrument is gone. */
    public Optional<Shown> shown(ReviewLink link) {
        return instruments
                .draft(link.instrumentId())
                .map(draft -> new Shown(
                        directory
                                .organization()
                                .map(organization -> organization.name())
                                .orElse(""),
                        draft.document()));
    }

    /** A new reviewer. */
    public Secret reviewer() {
        return Secret.random(chance.random, REVIEWER_BITS);
    }

    /** What this reviewer said so far of words that still stand, by question. */
    public Map<String, Opinion> said(ReviewLink link, Secret reviewer, List<Seen> questions) {
        Map<String, Opinion> said = new HashMap<>();
        voices.opinions(link.instrumentId()).stream()
                .filter(opinion -> opinion.reviewer().equals(reviewer.hash()))
                .filter(opinion -> questions.stream()
                        .anyMatch(seen -> seen.question().equals(opinion.question())
                                && (!seen.language().equals(opinion.language())
                                        || seen.wording().equals(opinion.wording()))))
                .forEach(opinion -> said.put(opinion.question(), opinion));
        return said;
    }

    /**
     * Keeps what somebody thinks.
     *
     * @return false when the instrument hears no more reviewers
     * @throws IllegalArgumentException when a text is too long or cannot be stored
     */
    public boolean says(ReviewLink link, Secret reviewer, Seen seen, Mark mark, String rewording, String why) {
        List<String> known = voices.opinions(link.instrumentId()).stream()
                .map(Opinion::reviewer)
                .distinct()
                .toList();
        if (known.size() >= MOST_REVIEWERS && !known.contains(reviewer.hash())) {
            return false;
        }
        UUID id = chance.ids.get();
        voices.keep(
                link.organizationId(),
                link.instrumentId(),
                new Opinion(
                        id,
                        reviewer.hash(),
                        seen.question(),
                        mark,
                        rewording.strip().equals(seen.text()) ? "" : rewording,
                        why,
                        seen.language(),
                        seen.wording(),
                        clock.instant()));
        return true;
    }
}
