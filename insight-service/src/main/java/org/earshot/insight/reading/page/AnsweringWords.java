package org.earshot.insight.reading.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who answers, in English; other languages are in {@code messages/answering_*.properties}. */
@MessageBundle("answering")
public interface AnsweringWords {
    @Message("Who answers")
    String title();

    @Message(
            "Of the people who could take a step, how many did. Everyone has seven days for it; so a week appears when the time of its people is over, and nobody is called silent too early.")
    String lead();

    @Message(
            "When fewer people take a step than the same kinds of people usually do, it is an alert: we may be missing what they need.")
    String alertRule();

    @Message("Arriving, of the messages that invite")
    String arriving();

    @Message("Starting, of those invited")
    String opening();

    @Message("Finishing, of those who start")
    String finishing();

    @Message("Too early to detect silence: about {people} more people.")
    String standingColdPeople(String people);

    @Message("Silence")
    String silence();

    @Message("Of those who could in the week of {day}, {share} did ({low} to {high}; {people} people).")
    String chartSays(String day, String share, String low, String high, String people);

    @Message("Nobody's seven days are over yet")
    String emptyTitle();

    @Message(
            "A person counts here a week after they pressed Start on an answer page. Answers that come over the API, from a file or from another system have no start that we could see, and are not counted here.")
    String emptyLead();

    @Message(
            "Nothing to show of this step here: it counts invitations by SMS or e-mail of which the gateway tells whether they arrived.")
    String noMessages();

    @Message(
            "Nothing to show of this step here: it counts people who got a link of their own (in the API: a link with a participantId).")
    String noInvited();

    @Message("Nothing to show of this step here yet.")
    String noStarted();

    @Message("Of the people invited by message in a week, the share whom a message reached, as the gateway tells.")
    String definitionDelivered();

    @Message("Of the people who got a link of their own in a week, the share who pressed Start within seven days.")
    String definitionOpened();

    @Message("Of the people who pressed Start in a week, the share who sent their answers within seven days.")
    String definitionAnswered();

    @Message(
            "A participant counts once a week; someone unknown counts each time they start. Looking at a link is not starting: programs that preview links are not counted. Whoever takes their answers back is not counted.")
    String definitionPeople();

    @Message("The same people doing less, or other people?")
    String differentTitle();

    @Message("People like before take this step less often.")
    String differentDoing();

    @Message("Mostly other people: who could take this step has changed more than what they do.")
    String differentPeople();

    @Message("Both: people take this step less often, and other people could take it.")
    String differentBoth();

    @Message("What people do: {points} points")
    String whatPeopleDo(String points);

    @Message("Who could: {points} points")
    String whoCould(String points);

    @Message("It rests on {people} people.")
    String sureRests(String people);
}
