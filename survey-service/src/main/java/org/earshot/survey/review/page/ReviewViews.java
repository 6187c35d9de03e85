package org.earshot.survey.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.instrument.Instruments;
import org.earshot.survey.review.Review;
import org.earshot.survey.review.Reviewing;

/** What the question review's part of an instrument's page shows, as {@code {inject:questionReview.of(id)}} in templates. */
@Named("questionReview")
@RequestScoped
public class ReviewViews {
    private final Reviewing reviewing;
    private final Instruments instruments;
    private final OwnOrganization own;
    private final Shell shell;

    ReviewViews(Reviewing reviewing, Instruments instruments, OwnOrganization own, Shell shell) {
        this.reviewing = reviewing;
        this.instruments = instruments;
        this.own = own;
        this.shell = shell;
    }

    /** The review of an instrument of whoever asks. */
    public ReviewView of(UUID instrumentId) {
        return own.in(() -> view(
                reviewing.review(instrumentId).orElseThrow(SurveyProblem.noSuch("instrument")),
                instruments
                        .draft(instrumentId)
                        .orElseThrow(SurveyProblem.noSuch("instrument"))
                        .document()));
    }

    /** What the review finds in one question of an instrument of whoever asks, answered findings last. */
    public List<ReviewRow> ofQuestion(UUID instrumentId, String question) {
        return own.in(() -> {
            Instrument instrument = instruments
                    .draft(instrumentId)
                    .orElseThrow(SurveyProblem.noSuch("instrument"))
                    .document();
            return reviewing.findings(instrumentId).stream()
                    .filter(reviewed -> question.equals(reviewed.finding().question()))
                    .map(reviewed -> ReviewRow.of(reviewed, instrument, shell.pageLanguage()))
                    .sorted(Comparator.comparing(row -> row.answered() != null))
                    .toList();
        });
    }

    private ReviewView view(Review review, Instrument instrument) {
        PageLanguage language = shell.pageLanguage();
        List<ReviewRow> rows = review.findings().stream()
                .map(reviewed -> ReviewRow.of(reviewed, instrument, language))
                .toList();
        return new ReviewView(
                rows.stream().filter(row -> row.answered() == null).toList(),
                rows.stream().filter(row -> row.answered() != null).toList(),
                review.efforts().stream()
                        .map(effort -> ReviewView.EffortRow.of(effort, language.locale()))
                        .toList());
    }
}
