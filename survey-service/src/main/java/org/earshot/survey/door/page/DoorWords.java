package org.earshot.survey.door.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words at the door, in English; other languages are in {@code messages/door_*.properties}. */
@MessageBundle("door")
public interface DoorWords {
    @Message("At the door")
    String title();

    @Message(
            "Choose what is asked and where you are. Then let people answer by themselves, or enter what they tell you.")
    String lead();

    @Message("Survey")
    String which();

    @Message("People answer here themselves")
    String device();

    @Message("I enter what people say")
    String entry();

    @Message(
            "Nothing can be answered at the moment. Whoever runs Earshot for your organisation publishes a survey first.")
    String nothing();

    @Message("People answer themselves")
    String deviceTitle();

    @Message(
            "Start on this device, or open the address on the tablet at the door. One person answers after the other; after each, the page forgets them and begins again.")
    String deviceLead();

    @Message("Start on this device")
    String deviceOpen();

    @Message("Address for another device")
    String deviceAddress();

    @Message(
            "It works for twelve hours, then it opens nothing. While others use this device, sign out of Earshot on it.")
    String deviceUntil();

    @Message("Back to the choice")
    String back();
}
