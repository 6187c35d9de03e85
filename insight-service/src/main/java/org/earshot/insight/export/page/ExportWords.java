package org.earshot.insight.export.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of exports, in English; other languages are in {@code messages/exports_*.properties}. */
@MessageBundle("exports")
public interface ExportWords {
    @Message("Exports")
    String title();

    @Message(
            "Take responses along, one by one, to work with them elsewhere. What you take is written down with your name.")
    String lead();

    @Message("Columns stay where they are when you publish another version, add a language or get more answers.")
    String stable();

    @Message("No survey has been published yet.")
    String none();

    @Message("{count} responses, versions {versions}")
    String counted(String count, String versions);

    @Message("Format")
    String format();

    @Message("CSV, for any program")
    String csv();

    @Message("Excel workbook, with codebook")
    String xlsx();

    @Message("Parquet, for R, Python and warehouses")
    String parquet();

    @Message("FHIR, for health systems")
    String fhir();

    @Message("Language of labels")
    String language();

    @Message("Choices as")
    String values();

    @Message("labels")
    String labels();

    @Message("codes")
    String codes();

    @Message("Answered from")
    String from();

    @Message("to")
    String to();

    @Message("With what people wrote in their own words")
    String words();

    @Message("With phone numbers and e-mail addresses")
    String contacts();

    @Message("What people wrote can name them and others. Say what you need it for.")
    String wordsHint();

    @Message("Purpose")
    String purpose();

    @Message("Download")
    String download();

    @Message("What the columns mean")
    String meaning();

    @Message("Codebook (CSV)")
    String codebook();

    @Message("Metadata (CSVW)")
    String metadata();

    @Message("SPSS syntax; save it beside the CSV with codes")
    String spss();

    @Message("Left out, because named people are told of single answers: {questions}")
    String leftOut(String questions);

    @Message("Not shown, not answered and rather not say are told apart: \u221299, \u221298 and \u221297 among codes.")
    String missing();

    @Message("Own words need a purpose of 10 to 500 letters. Nothing was downloaded.")
    String purposeMissing();

    @Message("These days cannot be read, or the first is after the last. Nothing was downloaded.")
    String daysWrong();

    @Message("Who took what")
    String trail();

    @Message("Every export of responses, latest first. Nobody can change or remove a line.")
    String trailLead();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("Responses")
    String responses();

    @Message("broke off")
    String broken();

    @Message("on its way, or cut short")
    String open();

    @Message("with own words: {purpose}")
    String withWords(String purpose);

    @Message("with contacts: {purpose}")
    String withContacts(String purpose);

    @Message("Nothing has been exported yet.")
    String nothingTaken();
}
