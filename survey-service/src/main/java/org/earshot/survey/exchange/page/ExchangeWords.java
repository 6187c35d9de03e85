package org.earshot.survey.exchange.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page "from a file", in English; other languages are in {@code messages/exchange_*.properties}. */
@MessageBundle("exchange")
public interface ExchangeWords {
    @Message("New survey: from a file")
    String title();

    @Message(
            "An XLSForm (.xlsx or .xls), a FHIR Questionnaire (.json), a survey of SurveyJS (.json) or LimeSurvey (.lss or .tsv), or an instrument of Earshot (.json), at most 4 MiB.")
    String lead();

    @Message("The file")
    String file();

    @Message("Look at it")
    String look();

    @Message("Choose a file first.")
    String noFile();

    @Message("Nothing is stored until you begin the draft.")
    String nothingStored();

    @Message("Questions: {questions}; languages: {languages}")
    String questionsAndLanguages(int questions, String languages);

    @Message("Nothing can be begun from this file")
    String refused();

    @Message("The draft would lack this: {count}")
    String leftOut(int count);

    @Message("Good to know: {count}")
    String notes(int count);

    @Message("Everything in the file is taken over.")
    String whole();

    @Message("Where")
    String where();

    @Message("What is wrong")
    String detail();

    @Message("What to do")
    String fix();

    @Message("To mend before publishing: {count}")
    String toMend(int count);

    @Message("Begin the draft")
    String begin();

    @Message("Begin the draft without these")
    String beginWithout();

    @Message("Another file")
    String another();

    @Message("Questions")
    String questions();

    @Message("As a file:")
    String asFile();
}
