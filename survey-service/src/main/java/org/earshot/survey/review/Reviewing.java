package org.earshot.survey.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.review.Review.Reviewed;
import org.earshot.survey.review.lint.Effort;
import org.earshot.survey.review.lint.ReviewFinding;
import org.earshot.survey.review.lint.Rules;

/** Drafts are reviewed, and findings answered. */
@ApplicationScoped
public class Reviewing {
    private final Instruments instruments;
    private final ReviewAnswers answers;
    private final QuestionReviews heard;
    private final Clock clock;

    /** What the rules find in a document, for as long as it is in use: they read all of it, and a page of the editor shows one question. */
    private final Map<Instrument, List<ReviewFinding>> found = Collections.synchronizedMap(new WeakHashMap<>());

    public Reviewing(Instruments instruments, ReviewAnswers answers, QuestionReviews heard, Clock clock) {
        this.instruments = instruments;
        this.answers = answers;
        this.heard = heard;
        this.clock = clock;
    }

    /** The draft's review, or empty when there is no such instrument. */
    public Optional<Review> review(UUID instrumentId) {
        return instruments.draft(instrumentId).map(this::review);
    }

    /** What answers and rules find in the draft, without what answering costs; empty when there is no such instrument. */
    public List<Reviewed> findings(UUID instrumentId) {
        return instruments.draft(instrumentId).map(this::findings).orElse(List.of());
    }

    private Review review(Draft draft) {
        return new Review(draft.revision(), findings(draft), efforts(draft.document()));
    }

    /** The same for a draft that was read already. */
    public List<Reviewed> findings(Draft draft) {
        Map<String, ReviewAnswer> given = answers.of(draft.instrumentId()).stream()
                .collect(Collectors.toMap(ReviewAnswer::finding, Function.identity()));
        return found(draft)
                .map(finding -> new Reviewed(finding, given.get(finding.key())))
                .toList();
    }

    /** What people's answers say comes first: it has happened. */
    private Stream<ReviewFinding> found(Draft draft) {
        Stream<ReviewFinding> ofAnswers = heard
                .of(draft.instrumentId())
                .flatMap(review -> instruments
                        .version(draft.instrumentId(), review.version())
                        .map(answered -> AnswersSay.in(review, answered.instrument(), draft.document())))
                .stream()
                .flatMap(List::stream);
        return Stream.concat(ofAnswers, ofRules(draft.document()).stream());
    }

    private List<ReviewFinding> ofRules(Instrument document) {
        List<ReviewFinding> known = found.get(document);
        if (known != null) {
            return known;
        }
        List<ReviewFinding> findings = Rules.review(document);
        found.put(document, findings);
        return findings;
    }

    private static List<Effort> efforts(Instrument document) {
        return document.languages().stream()
                .limit(InstrumentCheck.MAX_LANGUAGES)
                .map(language -> Effort.of(document, language))
                .toList();
    }

    /**
     * Answers a finding: the question stays as it is, for this reason.
     *
     * @param finding its key
     * @param by account
     * @return the finding with the answer, or empty when there is no such instrument
     * @throws FindingGone when the draft has no such finding now
     * @throws IllegalArgumentException when the reason is blank, too long or cannot be stored
     */
    public Optional<Reviewed> answer(UUID instrumentId, String finding, String reason, UUID by) {
        return instruments.draft(instrumentId).map(draft -> {
            ReviewFinding found = found(draft)
                    .filter(f -> f.key().equals(finding))
                    .findFirst()
                    .orElseThrow(FindingGone::new);
            ReviewAnswer answer = new ReviewAnswer(finding, found.rule(), reason.strip(), by, clock.instant());
            answers.put(draft.organizationId(), instrumentId, answer);
            return new Reviewed(found, answer);
        });
    }
}
