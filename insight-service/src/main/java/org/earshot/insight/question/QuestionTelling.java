package org.earshot.insight.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.earshot.contracts.event.QuestionFinding;
import org.earshot.contracts.event.QuestionReview;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.ReadOneByOne;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.instrument.PublishedVersions;
import org.earshot.insight.organization.Alone;

/** Counts what waits, and tells anew what enough people have changed. */
@ApplicationScoped
public class QuestionTelling {
    private final Alone alone;
    private final QuestionCounting counting;
    private final Kept kept;
    private final Known known;
    private final Clock clock;

    public QuestionTelling(Alone alone, QuestionCounting counting, Kept kept, Known known, Clock clock) {
        this.alone = alone;
        this.counting = counting;
        this.kept = kept;
        this.known = known;
        this.clock = clock;
    }

    /** What is kept of the questions. */
    @Dependent
    public static class Kept {
        private final CountedResponses responses;
        private final QuestionTallies tallies;
        private final Stops stops;
        private final ToldQuestions told;

        public Kept(CountedResponses responses, QuestionTallies tallies, Stops stops, ToldQuestions told) {
            this.responses = responses;
            this.tallies = tallies;
            this.stops = stops;
            this.told = told;
        }
    }

    /** What is known of the organisation. */
    @Dependent
    public static class Known {
        private final PublishedVersions instruments;
        private final Directory directory;
        private final ReadOneByOne readOneByOne;

        public Known(PublishedVersions instruments, Directory directory, ReadOneByOne readOneByOne) {
            this.instruments = instruments;
            this.directory = directory;
            this.readOneByOne = readOneByOne;
        }
    }

    /**
     * Brings an organisation's figures up to date.
     *
     * @param otherThingsFirst whether to leave the rest for later
     */
    public void look(UUID organizationId, BooleanSupplier otherThingsFirst) {
        Optional<UUID> reached = Optional.empty();
        do {
            Optional<UUID> from = reached;
            reached = alone.with(organizationId, () -> counting.count(organizationId, from));
        } while (reached.isPresent() && !otherThingsFirst.getAsBoolean());
        if (reached.isEmpty()) {
            Object unused = alone.with(organizationId, () -> tell(organizationId));
        }
    }

    private Set<UUID> tell(UUID organizationId) {
        int threshold = known.directory.policy(organizationId).disclosureThreshold();
        Set<UUID> news = new HashSet<>();
        kept.stops.eraseRemoved(organizationId);
        Map<VersionKey, Long> begun = kept.tallies.people(organizationId);
        kept.stops.people(organizationId).forEach((version, stopped) -> begun.merge(version, stopped, Long::sum));
        Map<VersionKey, Snapshot> wholes = kept.told.wholes(organizationId);
        begun.forEach((version, people) -> {
            Snapshot whole = wholes.get(version);
            if (whole == null ? people >= threshold : Math.abs(people - whole.begun()) >= threshold) {
                tell(organizationId, version, threshold);
                news.add(version.instrumentId());
            }
        });
        if (!kept.responses.anyWaits(organizationId)) {
            wholes.keySet().stream()
                    .filter(version -> !begun.containsKey(version))
                    .forEach(version -> {
                        kept.told.drop(organizationId, version);
                        news.add(version.instrumentId());
                    });
        }
        news.forEach(instrumentId -> review(organizationId, instrumentId, threshold));
        return news;
    }

    private void tell(UUID organizationId, VersionKey version, int threshold) {
        Map<String, Snapshot> before = kept.told.of(organizationId, version);
        Map<String, Snapshot> now = new HashMap<>(Snapshots.of(
                kept.tallies.questions(organizationId, version),
                kept.tallies.levels(organizationId, version),
                kept.stops.byQuestion(organizationId, version)));
        now.replaceAll((question, snapshot) -> before.containsKey(question)
                ? before.getOrDefault(question, snapshot).moved(snapshot, threshold)
                : snapshot);
        kept.told.keep(organizationId, version, now);
    }

    /** Tells other services of the latest version that enough people answered. */
    private void review(UUID organizationId, UUID instrumentId, int threshold) {
        DisclosureGate gate = DisclosureGate.of(threshold);
        Optional<VersionKey> latest = kept.told.wholes(organizationId).entrySet().stream()
                .filter(whole -> whole.getKey().instrumentId().equals(instrumentId)
                        && gate.releases(whole.getValue().begun()))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(VersionKey::version));
        latest.ifPresentOrElse(
                version -> known.instruments
                        .version(organizationId, instrumentId, version.version())
                        .ifPresent(instrument -> kept.told.tell(review(organizationId, version, instrument, gate))),
                () -> kept.told.takeBack(organizationId, instrumentId));
    }

    /** A repeated question is told of as its author wrote it, by its first round: that is the one that most people were asked. */
    private QuestionReview review(UUID organizationId, VersionKey version, Instrument instrument, DisclosureGate gate) {
        Map<String, Snapshot> told = kept.told.of(organizationId, version);
        Set<String> leftOut = known.readOneByOne.questions(organizationId, version.instrumentId());
        List<QuestionFinding> findings = instrument.asked().stream()
                .map(Question::id)
                .filter(id -> Round.isFirst(id) && told.containsKey(id) && !leftOut.contains(Round.written(id)))
                .flatMap(id -> Limits.findings(Round.written(id), told.getOrDefault(id, Snapshot.NONE), gate).stream())
                .toList();
        long people =
                told.getOrDefault(QuestionKey.WHOLE, Snapshot.NONE).counts().shown();
        return new QuestionReview(
                organizationId,
                version.instrumentId(),
                version.version(),
                clock.instant(),
                gate.releases(people) ? gate.roughly(people) : 0,
                findings);
    }
}
