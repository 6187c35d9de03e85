package org.earshot.survey.message.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about how messages go out, in English; other languages are in {@code messages/gateways_*.properties}. */
@MessageBundle("gateways")
public interface GatewayWords {
    @Message("How messages go out")
    String title();

    @Message(
            "One way for each kind of message, for the whole installation. Whoever runs it sets them; here you see whether they work.")
    String lead();

    @Message("Text messages")
    String sms();

    @Message("E-mail")
    String email();

    @Message("Nothing leaves Earshot: messages are shown on the page of phones, where you can also answer them.")
    String stays();

    @Message("See the phones")
    String phones();

    @Message("They go by {name}.")
    String by(String name);

    @Message("a provider with a web interface of its own")
    String http();

    @Message("a message centre (SMPP)")
    String smpp();

    @Message("a mail server")
    String smtp();

    @Message("It cannot send yet. Whoever runs Earshot has to set:")
    String missing();

    @Message("Last taken")
    String lastTaken();

    @Message("none yet")
    String never();

    @Message("Waiting to be sent")
    String waiting();

    @Message("Refused in the last seven days")
    String refused();

    @Message("Nothing was refused.")
    String nothingRefused();

    @Message("Why")
    String why();

    @Message("Messages")
    String messages();

    @Message("Latest")
    String latest();

    @Message("The address does not exist or takes no such messages. Correct it with the person.")
    String addressRefused();

    @Message("The text was not carried. Shorten it, or leave out what looks like advertising.")
    String textRefused();

    @Message(
            "The account was refused: a password, the credit or the sender. Whoever runs Earshot can mend it; messages are tried again.")
    String accountRefused();

    @Message("Too many at once. They are tried again by themselves.")
    String tooMany();

    @Message("It was out of reach. They are tried again by themselves.")
    String gatewayDown();

    @Message("It was taken, and the network could not bring it. Check the number with the person.")
    String undelivered();

    @Message("Try it")
    String test();

    @Message(
            "Your own number, with its country, as in +1 202 555 0143; or your e-mail address. It is kept nowhere. It may cost what a message costs; at most five an hour.")
    String testHint();

    @Message("Where to")
    String to();

    @Message("Send a test")
    String send();

    @Message("Test from {organization} by Earshot. If you can read this, messages go out.")
    String testText(String organization);

    @Message("Test of Earshot")
    String testSubject();

    @Message("It was taken. Look whether it arrives.")
    String taken();

    @Message("Nothing was sent: messages of this kind stay in Earshot as long as nothing is set up to carry them.")
    String takenHere();

    @Message("That is neither a phone number that takes texts nor an e-mail address.")
    String noAddress();

    @Message("Whoever has this address said that they want no messages. Nothing was sent.")
    String stopped();

    @Message("Five were sent within an hour. Try again in {minutes} min.")
    String enough(long minutes);
}
