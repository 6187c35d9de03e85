package org.earshot.insight.update.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which people write what others are told; other languages are in {@code messages/telling_*.properties}. */
@MessageBundle("telling")
public interface TellingWords {
    @Message("You said, we did")
    String title();

    @Message("Tell the people of {program} what was heard and what was done.")
    String lead(String program);

    @Message("It answers everyone who spoke in this program.")
    String answersAll();

    @Message("It answers everyone who spoke in this program and was asked about: {need}.")
    String answersNeed(String need);

    @Message("Draft")
    String stateDraft();

    @Message("Published")
    String statePublished();

    @Message("Taken back")
    String stateTakenBack();

    @Message("What people are told")
    String texts();

    @Message("A language in which nothing was done is left out. Up to 500 characters each.")
    String textsHint();

    @Message("They said")
    String heard();

    @Message("We did")
    String done();

    @Message("Save")
    String save();

    @Message("Publish")
    String publish();

    @Message("Save and publish")
    String saveAndPublish();

    @Message("Take it back")
    String takeBack();

    @Message("Open the public page")
    String openPage();

    @Message("Nobody has to sign in to read it. Its address:")
    String pageHint();

    @Message("As people will meet it")
    String previews();

    @Message("On the web")
    String web();

    @Message("As a text message")
    String sms();

    @Message(
            "{segments} of at most 2 segments; {units} characters. Each person gets, and you pay for, that many messages.")
    String smsFits(int segments, int units);

    @Message("Too long: {segments} segments, and 2 are the most. Shorten what was done.")
    String smsTooLong(int segments);

    @Message("There is no room for the page's address: write what was done in {cut} characters less.")
    String smsNoAddress(int cut);

    @Message("To fit with the page's address it goes without the accents on a, i, o and u.")
    String smsNoAccents();

    @Message("One costs {cost}.")
    String smsCost(String cost);

    @Message("As an e-mail")
    String email();

    @Message("Subject: {subject}")
    String emailSubject(String subject);

    @Message("Poster")
    String poster();

    @Message("Print this page")
    String printHint();

    @Message("Send it to the people")
    String send();

    @Message("By text message or e-mail, to those who agreed to be told. First you see how many, and what it costs.")
    String sendHint();

    @Message("What was sent")
    String sent();

    @Message("There is a problem")
    String problem();

    @Message("Write in at least one language what was done.")
    String refusedNothing();

    @Message("The texts take up to 500 characters each.")
    String refusedText();

    @Message("Choose the program whose people are told.")
    String refusedProgram();

    @Message("This program has two hundred updates already.")
    String refusedFull();

    @Message("Back to decisions")
    String back();

    @Message("You can read this; managers and administrators publish.")
    String readOnly();
}
