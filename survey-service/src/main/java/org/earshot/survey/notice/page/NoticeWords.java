package org.earshot.survey.notice.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page where people choose how they are told, in English; other languages are in {@code messages/notice_*.properties}. */
@MessageBundle("notice")
public interface NoticeWords {
    @Message("Notices")
    String title();

    @Message("How Earshot tells you what happens, by e-mail to {email}. Only you can change it.")
    String lead(String email);

    @Message("Saved.")
    String saved();

    @Message("Some of it could not be saved: {why}. Nothing was changed.")
    String refused(String why);

    @Message("How soon")
    String howSoon();

    @Message("\"At once\" waits two minutes for what comes with it. Between two messages there are at least fifteen.")
    String howSoonHint();

    @Message("At once")
    String now();

    @Message("Once a day")
    String daily();

    @Message("On Mondays")
    String weekly();

    @Message("Not at all")
    String never();

    @Message("An alert opens")
    String alertOpened();

    @Message("The figures of an alert move")
    String alertUpdated();

    @Message("An alert is over")
    String alertClosed();

    @Message("Somebody decides")
    String decisionMade();

    @Message("Something is given to you")
    String assigned();

    @Message("Nobody decides in time")
    String overdue();

    @Message("Somebody comments")
    String commented();

    @Message("Something is done about it")
    String actionTaken();

    @Message("What was done is measured again")
    String remeasured();

    @Message("A webhook is switched off")
    String webhookOff();

    @Message("When")
    String when();

    @Message("Daily and Monday messages go at")
    String digestAt();

    @Message("Quiet hours: nothing is sent then")
    String quiet();

    @Message("from")
    String from();

    @Message("until")
    String until();

    @Message("Where you live")
    String zone();

    @Message("Language of messages")
    String language();

    @Message("Save")
    String save();

    @Message("Messages to you")
    String messages();

    @Message("Messages to everybody")
    String allMessages();

    @Message(
            "This installation has no mail server yet: messages are kept here to be read, and go nowhere. Its operator sets EARSHOT_MAIL_HOST.")
    String noMailServer();

    @Message("No message yet.")
    String none();

    @Message("waits to be sent")
    String waiting();

    @Message("sent")
    String sent();

    @Message("kept here")
    String kept();

    @Message("the mail server did not take it")
    String givenUp();

    @Message("Back to Settings")
    String back();

    @Message("How and when Earshot tells you what happens.")
    String settingsLead();

    @Message("Choose how you are told")
    String choose();

    @Message("Webhooks")
    String webhooks();

    @Message("Other systems can be told what happens, signed and at least once.")
    String webhooksLead();
}
