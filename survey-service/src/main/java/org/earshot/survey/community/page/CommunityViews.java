package org.earshot.survey.community.page;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.community.Community;
import org.earshot.survey.community.Mark;
import org.earshot.survey.community.ReviewLink;
import org.earshot.survey.community.ReviewLinks;
import org.earshot.survey.community.Standing;
import org.earshot.survey.community.VersionReview;
import org.earshot.survey.community.VersionReviews;
import org.earshot.survey.community.page.CommunityView.KeptLine;
import org.earshot.survey.community.page.CommunityView.KeptRow;
import org.earshot.survey.community.page.CommunityView.LinkRow;
import org.earshot.survey.community.page.CommunityView.LogRow;
import org.earshot.survey.community.page.CommunityView.QuestionRow;
import org.earshot.survey.community.page.CommunityView.WordsRow;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.instrument.Instruments;
import org.jspecify.annotations.Nullable;

/** What pages show of the community's review, as {@code {inject:communityReview.of(id)}} in templates. */
@Named("communityReview")
@RequestScoped
public class CommunityViews {
    private final Community community;
    private final Kept kept;
    private final OwnOrganization own;
    private final Shell shell;
    private final Clock clock;

    CommunityViews(Community community, Kept kept, OwnOrganization own, Shell shell, Clock clock) {
        this.community = community;
        this.kept = kept;
        this.own = own;
        this.shell = shell;
        this.clock = clock;
    }

    /** What the views read. */
    @Dependent
    public static class Kept {
        private final Instruments instruments;
        private final ReviewLinks links;
        private final VersionReviews versions;
        private final Accounts accounts;

        Kept(Instruments instruments, ReviewLinks links, VersionReviews versions, Accounts accounts) {
            this.instruments = instruments;
            this.links = links;
            this.versions = versions;
            this.accounts = accounts;
        }
    }

    /** The review of an instrument of whoever asks. */
    public CommunityView of(UUID instrumentId) {
        return own.in(() -> community
                .standing(instrumentId)
                .flatMap(standing -> kept.instruments
                        .draft(instrumentId)
                        .map(draft -> view(instrumentId, draft.document(), standing)))
                .orElseThrow(SurveyProblem.noSuch("instrument")));
    }

    /** How it stood when a version was published; null for one of before reviews were kept. */
    public @Nullable KeptRow ofVersion(UUID instrumentId, int version) {
        return own.in(
                () -> kept.versions.of(instrumentId, version).map(this::kept).orElse(null));
    }

    private CommunityView view(UUID instrumentId, Instrument draft, Standing standing) {
        Instant now = clock.instant();
        return new CommunityView(
                instrumentId,
                draft.title().in(shell.pageLanguage().tag()),
                standing.quorum(),
                standing.reviewers(),
                standing.hurting().size(),
                standing.opened(),
                standing.isOpen(),
                kept.links.of(instrumentId).stream().map(link -> row(link, now)).toList(),
                IntStream.range(0, draft.questions().size())
                        .boxed()
                        .flatMap(i -> row(i, draft.questions().get(i), standing))
                        .toList());
    }

    private LinkRow row(ReviewLink link, Instant now) {
        return new LinkRow(link.reviewId(), day(link.expiresAt()), link.opens(now));
    }

    private Stream<QuestionRow> row(int index, Question question, Standing standing) {
        Optional<Standing.OfQuestion> of = standing.question(question.id());
        LocalizedText text = question.asking().text();
        String tag = shell.pageLanguage().tag();
        return of.stream()
                .map(said -> new QuestionRow(
                        question.id(),
                        index + 1,
                        text.in(tag),
                        text.languageShown(tag),
                        Stream.of(Mark.values())
                                .filter(mark -> said.marked(mark) > 0)
                                .map(mark -> said.marked(mark) + " " + name(mark))
                                .toList(),
                        said.hurts(),
                        said.words().stream()
                                .map(opinion -> new WordsRow(
                                        opinion.opinionId(),
                                        name(opinion.mark()),
                                        opinion.language(),
                                        opinion.rewording(),
                                        opinion.why()))
                                .toList(),
                        said.log().stream()
                                .map(entry -> new LogRow(
                                        kind(entry.kind().word()), who(entry.role()), day(entry.at()), entry.text()))
                                .toList()));
    }

    private KeptRow kept(VersionReview review) {
        VersionReview.Signed signed = review.signed();
        String who = kept.accounts.all().stream()
                .filter(account -> account.accountId().equals(signed.by()))
                .map(account -> account.email().text())
                .findFirst()
                .orElse(who(signed.role()));
        List<KeptLine> lines = review.questions().stream()
                .flatMap(question -> question.log().stream()
                        .map(line -> new KeptLine(
                                question.question(),
                                new LogRow(kind(line.kind()), who(line.who()), day(line.at()), line.text()))))
                .toList();
        return new KeptRow(review.opened(), review.reviewers(), who, signed.reason(), lines);
    }

    private String name(Mark mark) {
        CommunityWords words = words();
        return switch (mark) {
            case CLEAR -> words.clear();
            case CONFUSING -> words.confusing();
            case HURTFUL -> words.hurtful();
            case NOT_MY_LIFE -> words.notMyLife();
        };
    }

    private String kind(String word) {
        CommunityWords words = words();
        return word.equals("assumes") ? words.assumes() : word.equals("done") ? words.done() : words.challenged();
    }

    private String who(String role) {
        CommunityWords words = words();
        return role.equals(VersionReview.COMMUNITY)
                ? words.member()
                : role.equals(Roles.ADMIN) ? words.admin() : words.manager();
    }

    private CommunityWords words() {
        PageLanguage language = shell.pageLanguage();
        return language.words(CommunityWords.class);
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(shell.pageLanguage().locale())
                .format(at.atOffset(ZoneOffset.UTC));
    }
}
