package org.earshot.survey.community.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the community's review in the console, in English; other languages are in {@code messages/community_*.properties}. */
@MessageBundle("community")
public interface CommunityWords {
    @Message("Community review")
    String title();

    @Message(
            "Let people whom you serve look at the questions before others are asked: on their phone, in their language, without an account or a name.")
    String lead();

    @Message("{reviewers} of {quorum} reviewers")
    String standing(int reviewers, int quorum);

    @Message("Reviewers: {reviewers}")
    String reviewers(int reviewers);

    @Message(
            "Whoever marked at least half of the questions as they stand is a reviewer; what was said of earlier words counts no more.")
    String standingHint();

    @Message("Nobody has been asked to look yet.")
    String nobodyAsked();

    @Message("Ask people to look")
    String ask();

    @Message("The link opens for")
    String days();

    @Message("{days} days")
    String daysOf(int days);

    @Message("Make a link")
    String make();

    @Message("Links")
    String links();

    @Message("Opens until {day}")
    String opensUntil(String day);

    @Message("Opens nothing any more")
    String opensNothing();

    @Message("Close it")
    String close();

    @Message("Close the link that opens until {day}")
    String closeOf(String day);

    @Message("What they say")
    String said();

    @Message("Nothing has been said yet.")
    String nothing();

    @Message("Question {number}")
    String question(int number);

    @Message("clear")
    String clear();

    @Message("confusing")
    String confusing();

    @Message("hurts, or blames")
    String hurtful();

    @Message("not their life")
    String notMyLife();

    @Message("Hurts somebody: say what you did about it")
    String hurts();

    @Message("Would ask:")
    String wouldAsk();

    @Message("Use this wording")
    String use();

    @Message("Use this wording: {wording}")
    String useOf(String wording);

    @Message("Assumptions")
    String log();

    @Message(
            "What the question takes for granted, who doubts it, and what was done. Lines stay, and are kept with the version that you publish.")
    String logHint();

    @Message("assumes")
    String assumes();

    @Message("challenged")
    String challenged();

    @Message("done")
    String done();

    @Message("What it is")
    String kind();

    @Message("In a line")
    String text();

    @Message("Write it down")
    String write();

    @Message("a community member")
    String member();

    @Message("administrator")
    String admin();

    @Message("manager")
    String manager();

    @Message(
            "Copy or print it now: it is shown only this once. Whoever has it can look at the questions and say what they think of them.")
    String linkOnce();

    @Message("See the whole review")
    String whole();

    @Message("Reviewers before publishing")
    String quorum();

    @Message(
            "With fewer, or while a question hurts somebody, publishing needs a reason that is kept with the version. 0 asks for none.")
    String quorumHint();

    @Message("Decide")
    String decide();

    @Message(
            "The community’s review is open: {reviewers} of {quorum} reviewers; questions that hurt somebody: {hurting}.")
    String open(int reviewers, int quorum, int hurting);

    @Message("Why you publish all the same; it is kept with the version, with your name")
    String reason();

    @Message("Community review when it was published; reviewers: {reviewers}.")
    String keptReviewers(int reviewers);

    @Message("Published without a community review.")
    String keptNobody();

    @Message("Published by {who} although it was open: “{reason}”")
    String keptReason(String who, String reason);

    @Message("Assumptions kept with it")
    String keptLog();
}
