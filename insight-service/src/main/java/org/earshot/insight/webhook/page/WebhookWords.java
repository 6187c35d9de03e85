package org.earshot.insight.webhook.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about webhooks, in English; other languages are in {@code messages/webhook_*.properties}. */
@MessageBundle("webhook")
public interface WebhookWords {
    @Message("Webhooks")
    String title();

    @Message(
            "Other systems can be told what happens: each event goes to the addresses here, signed, at least once, with the same figures as in this console.")
    String lead();

    @Message(
            "This installation has no key for webhooks yet. Its operator sets EARSHOT_WEBHOOK_KEY to 32 random bytes in base64.")
    String noKey();

    @Message("There is no webhook yet.")
    String none();

    @Message("Make a webhook")
    String make();

    @Message("Name")
    String name();

    @Message("Address")
    String url();

    @Message("It begins with https:// and is on the public internet.")
    String urlHint();

    @Message("Language of the sentences")
    String language();

    @Message("Events")
    String events();

    @Message("None ticked: all, those that come with a later version too.")
    String eventsHint();

    @Message("all events")
    String eventsAll();

    @Message("Make")
    String makeIt();

    @Message("sends")
    String sends();

    @Message("fails since {day}")
    String failing(String day);

    @Message("switched off")
    String offByHand();

    @Message("switched off: it failed for five days")
    String offFailing();

    @Message("switched off: it said that it wants no more (410)")
    String offGone();

    @Message("Its secret")
    String secret();

    @Message(
            "Give it to whoever receives the events, to check the signatures with (Standard Webhooks). It is shown this once.")
    String secretHint();

    @Message("For 24 hours the secret before it signs too.")
    String overlapHint();

    @Message("To the webhook")
    String toWebhook();

    @Message("Send a test")
    String test();

    @Message("A test is on its way; load the page again to see what came of it.")
    String tested();

    @Message("Make a new secret")
    String rotate();

    @Message("Switch off")
    String switchOff();

    @Message("Switch on")
    String switchOn();

    @Message("It goes on where it stopped.")
    String switchOnHint();

    @Message("Remove")
    String remove();

    @Message("Its log goes with it.")
    String removeHint();

    @Message("Deliveries (times in UTC)")
    String deliveries();

    @Message("Nothing was sent yet.")
    String noDeliveries();

    @Message("Send again")
    String again();

    @Message("Older")
    String older();

    @Message("waits, next attempt {time}")
    String waiting(String time);

    @Message("delivered ({status}, {millis} ms)")
    String delivered(int status, String millis);

    @Message("given up after {attempts} attempts")
    String givenUp(int attempts);

    @Message("erased before it could be sent")
    String erased();

    @Message("the name cannot be looked up")
    String unknownHost();

    @Message("the name leads to a private network")
    String forbiddenAddress();

    @Message("no connection")
    String connection();

    @Message("the certificate is not trusted")
    String tls();

    @Message("no answer in time")
    String timeout();

    @Message("it sends elsewhere, and that is not followed")
    String redirect();

    @Message("the answer is too large")
    String tooLarge();

    @Message("answer {status}")
    String status(int status);

    @Message("Send a stretch again")
    String replay();

    @Message("Everything that happened from one day to another, at most 31 days. Each event keeps its id.")
    String replayHint();

    @Message("From")
    String from();

    @Message("Until, inclusive")
    String until();

    @Message("{count} events go again.")
    String replayed(int count);

    @Message("That cannot be: {why}")
    String refused(String why);

    @Message("a name is one line of 1 to 200 characters")
    String whyName();

    @Message("the address must be https, without user and password")
    String whyUrl();

    @Message("the address is not on the public internet")
    String whyPrivate();

    @Message("there is no such language or event")
    String whyUnknown();

    @Message("there are 20 webhooks already")
    String whyTooMany();

    @Message("a stretch begins before it ends and is at most 31 days long")
    String whyStretch();

    @Message("Back to Settings")
    String backToSettings();

    @Message("All webhooks")
    String all();
}
