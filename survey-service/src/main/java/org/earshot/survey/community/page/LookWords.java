package org.earshot.survey.community.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of reviewers, in English; other languages are in {@code messages/looking_*.properties}. */
@MessageBundle("looking")
public interface LookWords {
    @Message("Are these good questions?")
    String title();

    @Message(
            "{from} wants to ask people these questions. Before that, please say how each one sounds to you. It is not a test, and you need not answer the questions.")
    String lead(String from);

    @Message(
            "Somebody wants to ask people these questions. Before that, please say how each one sounds to you. It is not a test, and you need not answer the questions.")
    String leadOfNobody();

    @Message("No account, no name. Questions: {count}. You may stop at any time.")
    String promise(int count);

    @Message("Begin")
    String begin();

    @Message("Question {number} of {count}")
    String progress(int number, int count);

    @Message("How does this question sound to you?")
    String how();

    @Message("Clear")
    String clear();

    @Message("Confusing")
    String confusing();

    @Message("It hurts, or blames")
    String hurtful();

    @Message("It is not about my life")
    String notMyLife();

    @Message("How would you ask it? (you may leave this)")
    String rewording();

    @Message("A word why (you may leave this)")
    String why();

    @Message("Please name nobody.")
    String nobody();

    @Message("Save and go on")
    String next();

    @Message("Back")
    String back();

    @Message("Keep this page’s address: it brings you back to where you stopped.")
    String keep();

    @Message("Thank you")
    String thanks();

    @Message(
            "You said something of every question. Those who wrote them read it before anybody is asked. You may go back and change it.")
    String done();

    @Message("Look at them again")
    String again();

    @Message("This link is closed")
    String closed();

    @Message("It ended or was closed, or the survey is gone. Ask whoever sent it for a new one.")
    String closedLead();

    @Message("Languages")
    String languages();
}
