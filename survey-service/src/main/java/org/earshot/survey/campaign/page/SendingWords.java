package org.earshot.survey.campaign.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that sends an update to people, in English; other languages are in {@code messages/sending_*.properties}. */
@MessageBundle("sending")
public interface SendingWords {
    @Message("Send it to the people")
    String title();

    @Message(
            "What you heard and did, to each person once, in their language: to those who agreed to be told, never in their quiet hours, and within what they bear.")
    String lead();

    @Message("Whom to tell")
    String whom();

    @Message("Only people who were asked by a link of their own, under the program where one is chosen")
    String invited();

    @Message("When")
    String when();

    @Message("First messages")
    String starts();

    @Message("Last day to tell people")
    String closes();

    @Message("What they get")
    String texts();

    @Message("Change the words where you wrote them")
    String change();

    @Message("{segments} of at most 2 segments")
    String segments(int segments);

    @Message("Too long: {segments} segments, and 2 are the most")
    String tooLong(int segments);

    @Message("As an e-mail")
    String letter();

    @Message("Nobody gets anything yet: next you see how many people it reaches, and what it costs.")
    String next();

    @Message("People who would be told: {reached} of {drawn}.")
    String reached(int reached, int drawn);

    @Message("Text message segments: {segments}. Your gateway bills each.")
    String bill(int segments);

    @Message("They cost {cost}.")
    String cost(String cost);

    @Message("People who are still to be told: {waiting} of {people}.")
    String waiting(int waiting, int people);

    @Message("Told")
    String told();

    @Message("Not told")
    String notTold();

    @Message("tells people")
    String tells();

    @Message("What was published")
    String published();

    @Message("Back to what was published")
    String back();
}
