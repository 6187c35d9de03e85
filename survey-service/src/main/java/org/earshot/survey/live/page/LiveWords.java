package org.earshot.survey.live.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what leads to a live survey, in English; other languages are in {@code messages/live_*.properties}. */
@MessageBundle("live")
public interface LiveWords {
    @Message("New survey")
    String newSurvey();

    @Message("From a template")
    String fromTemplate();

    @Message("Questions: {questions}; about {minutes} min; languages: {languages}.")
    String facts(int questions, long minutes, String languages);

    @Message("Written for Earshot, version 1; free to use and change (Apache License 2.0).")
    String license();

    @Message("A blank page")
    String blank();

    @Message("Language that you write it in")
    String firstLanguage();

    @Message("Its name, such as Spanish or español, or its tag, such as es. Others can be added.")
    String firstLanguageHint();

    @Message("Begin")
    String beginBlank();

    @Message("Ask it")
    String goLive();

    @Message("Program")
    String program();

    @Message("Site")
    String site();

    @Message("Program that asks: its name")
    String programName();

    @Message("Site where people are asked: its name")
    String siteName();

    @Message("Last day for answers (may be left out)")
    String lastDay();

    @Message("Publish and get the link")
    String publish();

    @Message("Edit it first")
    String editFirst();

    @Message("What is asked")
    String asked();

    @Message("The survey takes answers now")
    String isLive();

    @Message("Copy or print this now: it is shown only this once. Whoever has the link can answer.")
    String once();

    @Message("Link")
    String link();

    @Message("Save the QR code (SVG)")
    String saveQr();

    @Message("Open it as people do")
    String open();

    @Message("Printed, this page is a poster with title, QR code and link.")
    String printHint();

    @Message("Text message")
    String messages();

    @Message("({count} SMS)")
    String segments(int count);

    @Message("{title} {minutes} min, skip what you like: {url}")
    String invitation(String title, long minutes, String url);

    @Message("Try it")
    String tryIt();

    @Message("Try it as people will see it")
    String trial();

    @Message(
            "What is answered by this link is kept nowhere and counted nowhere. It opens the draft as it is now, for seven days or until the next trial.")
    String trialLead();

    @Message("Open it here")
    String trialOpen();

    @Message("Back to the questions")
    String backToEditor();
}
