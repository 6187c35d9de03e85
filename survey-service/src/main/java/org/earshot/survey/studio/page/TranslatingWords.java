package org.earshot.survey.studio.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Languages of a survey, how far each is, and files for translators. */
@MessageBundle("translating")
public interface TranslatingWords {
    @Message("Languages")
    String languages();

    @Message("Others are translated from it")
    String source();

    @Message("Complete")
    String complete();

    @Message("{written} of {all} texts")
    String writtenOf(int written, int all);

    @Message("Remove {language} and all that is written in it")
    String removeLanguage(String language);

    @Message("Add a language")
    String addLanguage();

    @Message(
            "Its name, such as Somali or soomaali, or its tag: en, es, ar, vi, so; with a region or script es-MX, zh-Hant; a plainer variant en-x-plain.")
    String addLanguageHint();

    @Message("Translations in {language}")
    String translated(String language);

    @Message("Texts that say something else now: {count}")
    String textsTaken(int count);

    @Message("Left out: {count}")
    String textsLeftOut(int count);

    @Message("No translation can be taken from this file")
    String nothingTaken();

    @Message("Where")
    String placeOfText();

    @Message("Translation")
    String translation();

    @Message("Why")
    String reason();

    @Message("The source text was changed since the file was written. Translate it anew.")
    String sourceChanged();

    @Message("The survey has no such text any more.")
    String unknownPlace();

    @Message("It holds a character that cannot be kept.")
    String unreadable();

    @Message("For translators")
    String translators();

    @Message(
            "Take all texts along as a workbook or as XLIFF, and read the file in again when it is translated. What was translated from an older wording is left out and listed.")
    String translatorsHint();

    @Message("{language}: {format}")
    String fileFor(String language, String format);

    @Message("Translated file (.xlsx, .xlf)")
    String translatedFile();

    @Message("Read it in")
    String readIn();

    @Message("to look at again: {count}")
    String stale(long count);

    @Message("The source changed. It said:")
    String sourceWas();

    @Message("The translations still fit")
    String stillFits();
}
