package org.earshot.insight.reading.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about whom we hear of those we serve, in English; other languages are in {@code messages/mix_*.properties}. */
@MessageBundle("mix")
public interface MixWords {
    @Message("Whom we hear")
    String title();

    @Message("Views of who answers")
    String views();

    @Message("Steps of answering")
    String steps();

    @Message("Program")
    String program();

    @Message("{answered} people answered, of {served} whom {program} serves ({share}).")
    String reach(String answered, String served, String program, String share);

    @Message("{answered} people answered. Say below how many people {program} serves to see how far it reaches.")
    String reachUnknown(String answered, String program);

    @Message("Too few people answered {program} in these weeks to show anything.")
    String reachTooFew(String program);

    @Message("At most: who answers without a link of their own counts each time.")
    String reachHint();

    @Message("{dimension}: those who answer are like those served; what differs is within chance.")
    String alike(String dimension);

    @Message(
            "{dimension}: {group} are {served} of those served and {share} of those who answer ({low} to {high}). Of 100 answers, {apart} would have to come from another group to mirror those served.")
    String different(
            String dimension, String group, String served, String share, String low, String high, String apart);

    @Message(
            "{dimension}: those who answer differ from those served beyond chance, in no single group that can be shown.")
    String differentHidden(String dimension);

    @Message("{dimension}: too few people stated it to compare.")
    String tooFew(String dimension);

    @Message("{dimension}: nobody has said yet whom the program serves.")
    String unknown(String dimension);

    @Message("about {people} more people of this group would even it out")
    String missing(String people);

    @Message(
            "Ring: of the people served. Dot: of those who answer, with its 95\u00a0% interval. The least heard first.")
    String hint();

    @Message("Of those who answer")
    String ofAnswering();

    @Message("Of those served")
    String ofServed();

    @Message("Served")
    String served();

    @Message("Whom {program} serves: {dimension}")
    String enter(String program, String dimension);

    @Message(
            "How many people of each group does the program serve? A rough number is better than none. Leave a group empty that it does not know.")
    String enterHint();

    @Message("As of")
    String asOf();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Enter numbers of at least two groups, none below 0, and not all 0.")
    String refused();

    @Message("As of {day}.")
    String asOfDay(String day);

    @Message(
            "Shares of those who answer are of the different people who answered anything in these weeks and stated the characteristic. The people served are what your programs entered.")
    String definition1();

    @Message(
            "Alike or not is judged by a chi-squared test over the groups that may be shown, at 5\u00a0%; it says whether blind chance would do as much, not why people answer.")
    String definition2();

    @Message("No program yet. Programs are made under Settings.")
    String noProgram();
}
