package org.earshot.survey.message.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the outbox page, in English; other languages are in {@code messages/outbox_*.properties}. */
@MessageBundle("outbox")
public interface OutboxWords {
    @Message("Outbox")
    String title();

    @Message(
            "No gateway is set, so text messages and e-mail go no further than this page. Each phone shows what its person would see; write on it to answer as they would.")
    String lead();

    @Message("Text messages go out by {gateway}. What they say is not kept here.")
    String elsewhere(String gateway);

    @Message("Nothing has been sent yet. Invite people, and their phones are here.")
    String none();

    @Message("Phones")
    String phones();

    @Message("Phone of {name}")
    String phoneOf(String name);

    @Message("No number")
    String noNumber();

    @Message("Nothing is on this phone yet.")
    String empty();

    @Message("{name} writes")
    String writes(String name);

    @Message("To {name}")
    String to(String name);

    @Message("Message from the phone")
    String write();

    @Message("Send")
    String send();

    @Message("Look again")
    String again();

    @Message("Nobody has this number any more; nothing was sent.")
    String gone();

    @Message("Write something first.")
    String blank();
}
