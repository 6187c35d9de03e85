package org.earshot.insight.urgent.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of urgent answers, in English; other languages are in {@code messages/urgent_*.properties}. */
@MessageBundle("urgent")
public interface UrgentWords {
    @Message("Urgent")
    String menu();

    @Message("Urgent ({count} unseen)")
    String menuUnseen(long count);

    @Message("Urgent answers")
    String title();

    @Message(
            "Only you and the others whom a rule names see this page. Every answer that you open is noted with your account and the time. Earshot is not an emergency service: between an answer and someone who looks here, hours can pass.")
    String lead();

    @Message("No urgent answers.")
    String none();

    @Message("Unseen for {time}")
    String unseenFor(String time);

    @Message("Seen")
    String statusSeen();

    @Message("Followed up")
    String statusFollowedUp();

    @Message("Corrected by the participant")
    String statusCorrected();

    @Message("Withdrawn by the participant")
    String statusWithdrawn();

    @Message("First look after {time}")
    String firstLook(String time);

    @Message("Nobody has said yet that they have seen it.")
    String noLook();

    @Message("Read the answer")
    String read();

    @Message("Back to all urgent answers")
    String back();

    @Message("What to do")
    String whatToDo();

    @Message("Asked")
    String asked();

    @Message("Answered")
    String answered();

    @Message("In your language")
    String inYourLanguage();

    @Message("The participant has changed this answer since. What was said first is kept no more.")
    String corrected();

    @Message("The participant has taken the response back. Nothing of it is kept.")
    String withdrawn();

    @Message("When")
    String when();

    @Message("Where")
    String where();

    @Message("How")
    String how();

    @Message("Participant")
    String participant();

    @Message("Unknown: the link that was answered belongs to nobody in particular.")
    String unknownParticipant();

    @Message("web page")
    String channelWeb();

    @Message("text message")
    String channelSms();

    @Message("sent by another system")
    String channelApi();

    @Message("I have seen it")
    String see();

    @Message("What was done")
    String note();

    @Message("Everyone whom the rule names reads this. A withdrawal takes it away.")
    String noteHint();

    @Message("Note it")
    String followUp();

    @Message("Write what was done, in 1 to 2,000 characters.")
    String noteRefused();

    @Message("There is a problem")
    String problem();

    @Message("History")
    String history();

    @Message("It rang")
    String historyOpened();

    @Message("The participant changed the answer; it still rings")
    String historyRevised();

    @Message("Opened by")
    String readings();

    @Message("you")
    String you();

    @Message("a colleague")
    String colleague();

    @Message("less than a minute")
    String underAMinute();

    @Message("{n} min")
    String minutes(long n);

    @Message("{n} h")
    String hours(long n);

    @Message("{n} days")
    String days(long n);
}
