package org.earshot.insight.question.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about questions, in English; other languages are in {@code messages/questions_*.properties}. */
@MessageBundle("questions")
public interface QuestionWords {
    @Message("What answers say about the questions")
    String title();

    @Message(
            "Where people leave a question, stop, or all answer alike, the question may be at fault. It is not about the people.")
    String lead();

    @Message("Version {version}")
    String version(int version);

    @Message("Other versions")
    String versions();

    @Message("{people} people or more answered.")
    String answered(String people);

    @Message("Fewer than {threshold} people answered so far; figures are told from {threshold} people on.")
    String fewAnswered(int threshold);

    @Message("To look at")
    String toLookAt();

    @Message("Nothing stands out.")
    String nothing();

    @Message("Change it in the next draft")
    String change();

    @Message("Change question {number} in the next draft")
    String changeOf(int number);

    @Message("All questions")
    String all();

    @Message("Question")
    String question();

    @Message("Left open")
    String leftOpen();

    @Message("Rather not say")
    String ratherNotSay();

    @Message("Stopped here")
    String stopped();

    @Message("“Other”")
    String other();

    @Message("Lowest")
    String lowest();

    @Message("Highest")
    String highest();

    @Message("All alike")
    String alike();

    @Message("too few")
    String tooFew();

    @Message("About {share} of those who met it left it ({people} people or more).")
    String leftOpenSays(String share, String people);

    @Message("About {share} of those who met it would rather not say ({people} people or more).")
    String ratherNotSaySays(String share, String people);

    @Message("About {share} of those who began went no further than here ({people} people or more).")
    String stoppedSays(String share, String people);

    @Message("About {share} of the answers are “other” ({people} people or more).")
    String otherSays(String share, String people);

    @Message("About {share} of the answers are the lowest possible ({people} people or more).")
    String lowestSays(String share, String people);

    @Message("About {share} of the answers are the highest possible ({people} people or more).")
    String highestSays(String share, String people);

    @Message("About {share} gave every question of the run that begins here the same answer ({people} people or more).")
    String alikeSays(String share, String people);

    @Message(
            "People who answer in {language} answer it clearly otherwise than others who are alike on the rest of the scale ({people} people or more).")
    String differsSays(String language, String people);

    @Message("By language, among people who are alike on the rest of the scale")
    String byLanguage();

    @Message("Compared")
    String compared();

    @Message("{language} with {than}")
    String between(String language, String than);

    @Message("Difference")
    String difference();

    @Message("People")
    String people();

    @Message("negligible (A)")
    String sizeA();

    @Message("some (B)")
    String sizeB();

    @Message("large (C)")
    String sizeC();

    @Message("What these figures are")
    String definition();

    @Message(
            "Of each person the latest answers to this version count. Who did not meet a question is in none of its figures. Left open and rather not say are of those who met it; other, lowest and highest of those who answered it; all alike of those who answered the whole run of at least four questions on one scale; stopped here of those who began.")
    String definitionShares();

    @Message(
            "A question is to be looked at when, of at least 30 people, more than 10 % left it, 15 % would rather not say, 5 % stopped there, 15 % chose other, half chose one end of its scale, or 25 % answered a whole run alike. These limits are conventions: say in the draft why a question stays, and it is not asked again.")
    String definitionLimits();

    @Message(
            "Differences by language compare people who lie alike on the other questions of a scale (Mantel and Haenszel; classes A to C of ETS), from 50 people in each language on; only large ones are to be looked at.")
    String definitionLanguages();

    @Message("Shares are told in steps and stand until enough people have changed them, so that they tell of nobody.")
    String definitionGate();

    @Message("As JSON")
    String json();
}
