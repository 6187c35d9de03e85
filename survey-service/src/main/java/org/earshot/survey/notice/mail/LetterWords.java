package org.earshot.survey.notice.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of e-mails, in English; other languages are in {@code messages/letter_*.properties}. */
@MessageBundle("letter")
public interface LetterWords {
    @Message("{count} things happened: {first}")
    String several(int count, String first);

    @Message("New")
    String opened();

    @Message("New figures")
    String updated();

    @Message("Over")
    String closed();

    @Message("Decided")
    String decided();

    @Message("For you")
    String assigned();

    @Message("Nobody has decided yet")
    String overdue();

    @Message("Comment")
    String commented();

    @Message("Done about it")
    String acted();

    @Message("Measured again")
    String remeasured();

    @Message("Webhook switched off")
    String webhookOff();

    @Message(
            "Weeks from {first} to {last}; from the lowest line, 0 %, to the highest, {top} %. Dots: share of a week, with its interval. Dashes: expected. Upright: since then.")
    String picture(String first, String last, int top);

    @Message("Read it in Earshot")
    String read();

    @Message(
            "You are told because you chose so. In Earshot, under Settings, Notices, you choose how soon, and when it is quiet. This address takes no answers.")
    String why();
}
