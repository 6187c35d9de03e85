package org.earshot.survey.campaign.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about campaigns, in English; other languages are in {@code messages/campaign_*.properties}. */
@MessageBundle("campaign")
public interface CampaignWords {
    @Message("Campaigns")
    String title();

    @Message("Rounds of asking: whom, with which words, when, and what became of it.")
    String lead();

    @Message("No campaign yet.")
    String none();

    @Message("Plan a campaign")
    String plan();

    @Message("People")
    String people();

    @Message("Name of the campaign (people do not see it)")
    String name();

    @Message("Survey")
    String survey();

    @Message("Publish a survey, and add a program and a site, first.")
    String noSurvey();

    @Message("Whom to ask")
    String whom();

    @Message("Program")
    String program();

    @Message("Site")
    String site();

    @Message("Group")
    String group();

    @Message("any")
    String any();

    @Message("At most so many, drawn by lot (empty for all)")
    String most();

    @Message("Where answers count of people without a program or site")
    String countsUnder();

    @Message("How")
    String how();

    @Message("Messages go by")
    String way();

    @Message("text message")
    String sms();

    @Message("e-mail")
    String email();

    @Message("text message, else e-mail")
    String either();

    @Message("text message and e-mail")
    String both();

    @Message("Who gets a text message and an e-mail at once has one link and answers once; it counts as one message.")
    String wayHint();

    @Message("{#switch way}"
            + "{#case 'sms'}text message"
            + "{#case 'email'}e-mail"
            + "{#case 'sms-and-email'}text message and e-mail"
            + "{#else}{way}{/switch}")
    String by(String way);

    @Message("Words")
    String wordsTitle();

    @Message("{|{link}|} stands for each person’s own link. No names: others may read over a shoulder.")
    String wordsHint();

    @Message("Invitation")
    String invitation();

    @Message("Reminder")
    String reminder();

    @Message("Subject of e-mails")
    String subject();

    @Message("When")
    String when();

    @Message("First invitations")
    String starts();

    @Message("In {zone}. Each person gets theirs outside of their own quiet hours.")
    String startsHint(String zone);

    @Message("Last day for answers")
    String closes();

    @Message("Reminders at most, only to those who have not answered")
    String reminders();

    @Message("Days before each reminder")
    String pause();

    @Message("Look at it")
    String look();

    @Message("This cannot be planned like that")
    String mend();

    @Message("If you start it now")
    String outlook();

    @Message("People who can be reached: {reached} of {drawn}.")
    String reached(int reached, int drawn);

    @Message("{#switch code}"
            + "{#case 'no-consent'}have not agreed to be asked"
            + "{#case 'no-consent-to-updates'}have not agreed to be told what comes of it"
            + "{#case 'told'}know it already, or share a phone or address with somebody who does"
            + "{#case 'no-address'}have no open number or address"
            + "{#case 'stopped'}said stop"
            + "{#case 'forgotten'}were forgotten"
            + "{#case 'burden'}had enough messages"
            + "{#case 'survey-closed'}the survey was closed"
            + "{#case 'too-late'}their turn came too late"
            + "{#case 'opted-out'}said stop"
            + "{#case 'address-refused'}the address does not exist"
            + "{#case 'text-refused'}the text was refused"
            + "{#case 'account-refused'}the gateway refused us"
            + "{#case 'too-many'}the gateway asked for patience"
            + "{#case 'gateway-down'}the gateway was away"
            + "{#case 'undelivered'}the network could not bring it"
            + "{#case 'expired'}it was too late"
            + "{#else}{code}{/switch}")
    String reason(String code);

    @Message("Channel")
    String channel();

    @Message("Language")
    String language();

    @Message("Segments each")
    String segments();

    @Message("Text message segments: {least}, with every reminder at most {most}. Your gateway bills each.")
    String cost(int least, int most);

    @Message("Start")
    String start();

    @Message("Go on")
    String resume();

    @Message("Pause")
    String pauseIt();

    @Message("Stop for good")
    String stop();

    @Message("{#switch code}"
            + "{#case 'draft'}planned"
            + "{#case 'running'}runs"
            + "{#case 'paused'}paused"
            + "{#case 'stopped'}stopped"
            + "{#case 'over'}over"
            + "{#else}{code}{/switch}")
    String status(String code);

    @Message("Status")
    String state();

    @Message("What became of it")
    String progress();

    @Message("People who wait for their first message: {waiting} of {people}.")
    String waiting(int waiting, int people);

    @Message("How far people came")
    String steps();

    @Message(
            "Opened: the page of their link was shown. Mail filters that pass for browsers may be among them; whoever began is a person."
                    + " – stands where people are too few to tell, or the survey is anonymous.")
    String stepsHint();

    @Message("Asked by")
    String askedBy();

    @Message("Asked")
    String asked();

    @Message("Messages")
    String messages();

    @Message("Sent")
    String sent();

    @Message("Delivered")
    String delivered();

    @Message("Failed")
    String failed();

    @Message("Opened")
    String opened();

    @Message("Began")
    String started();

    @Message("Answered")
    String finished();

    @Message("Not asked")
    String notAsked();

    @Message("How many to ask")
    String planner();

    @Message("Known to ± so many points")
    String points();

    @Message("Share who will answer, in %")
    String rate();

    @Message("Reckon")
    String reckon();

    @Message("{answers} answers are needed: ask {ask} people.")
    String needs(int answers, int ask);

    @Message("These are few people: ask them all.")
    String soFew();

    @Message(
            "{answers} answers are needed, more than will come. If everyone is asked, a share is known to ± {points} points.")
    String notEnough(int answers, String points);

    @Message("How much people bear")
    String budget();

    @Message(
            "In {days} days at most {person} messages to a person and {household} to a household, all campaigns together.")
    String budgetNow(int person, int household, int days);

    @Message("Messages to a person")
    String perPerson();

    @Message("Messages to a household")
    String perHousehold();

    @Message("Within days")
    String days();

    @Message("Save")
    String save();

    @Message("Back to campaigns")
    String back();

    @Message("{#switch code}"
            + "{#case 'no-title'}The name is missing."
            + "{#case 'closed-version'}The survey takes no answers."
            + "{#case 'unknown-program'}There is no such program."
            + "{#case 'unknown-site'}There is no such site."
            + "{#case 'no-text'}Words are missing, or longer than 1,000 characters."
            + "{#case 'sms-too-long'}The text message is longer than two segments. Shorten it where you wrote it."
            + "{#case 'other-languages'}Invitation and reminder must be in the same languages."
            + "{#case 'anonymous'}The survey is anonymous: nobody can tell who has answered, so nobody can be reminded. Choose no reminders."
            + "{#case 'in-the-past'}The last day must be after today and after the start."
            + "{#case 'too-far'}The last day must be within a year."
            + "{#case 'not-from-here'}It cannot do that any more."
            + "{#case 'out-of-bounds'}A number is out of its bounds."
            + "{#else}{code}{/switch}")
    String flaw(String code);

    @Message("How are you? Tell us in two minutes, skip what you like: {|{link}|} STOP ends these messages.")
    String askWith();

    @Message("We would still like to hear from you: {|{link}|} STOP ends these messages.")
    String askAgainWith();

    @Message("A few questions")
    String askSubject();
}
