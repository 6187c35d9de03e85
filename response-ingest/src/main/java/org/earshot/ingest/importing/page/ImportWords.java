package org.earshot.ingest.importing.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the import pages, in English; other languages are in {@code messages/imports_*.properties}. */
@MessageBundle("imports")
public interface ImportWords {
    @Message("Import past answers")
    String title();

    @Message("From old spreadsheets, so that we know what is usual and hear sooner when it "
            + "changes. Nothing is stored before you have seen what would be.")
    String lead();

    @Message("Choose a file")
    String choose();

    @Message("An import needs a published instrument that takes answers, a program and a site.")
    String needs();

    @Message("File (CSV)")
    String file();

    @Message("A row for each person’s answers, with column names on top; at most 50,000 rows. In a "
            + "spreadsheet program: save as CSV.")
    String fileHint();

    @Message("Answers to")
    String instrument();

    @Message("Program")
    String program();

    @Message("Site")
    String site();

    @Message("as a column says")
    String fromColumn();

    @Message("See what would be imported")
    String look();

    @Message("What would be imported")
    String previewTitle();

    @Message("{rows} of {all} rows can be imported")
    String importable(int rows, int all);

    @Message("Nothing can be imported yet")
    String notYet();

    @Message("Answers from {from} to {to}.")
    String period(String from, String to);

    @Message("{rows} rows stay out; see why below.")
    String left(int rows);

    @Message("Rows by program and site")
    String rowsByPlace();

    @Message("Rows")
    String rows();

    @Message("The same file imported twice counts once.")
    String twice();

    @Message("Import {rows} rows")
    String confirm(int rows);

    @Message("Mend what is named below, here or in the file, and look again.")
    String mendFirst();

    @Message("Problems: {count}")
    String problems(int count);

    @Message("{#switch code}"
            + "{#case 'unreadable'}The file cannot be read from here on."
            + "{#case 'no-rows'}The file has no rows."
            + "{#case 'too-many-rows'}The file has too many rows; divide it."
            + "{#case 'unknown-meaning'}A column is said to hold something that there is not."
            + "{#case 'repeated-meaning'}Two columns are said to hold the same."
            + "{#case 'no-question'}No column holds answers. Choose a question for a column below."
            + "{#case 'no-date-column'}No column says when people answered. Choose it below."
            + "{#case 'no-program'}Neither a column nor your choice says the program."
            + "{#case 'no-site'}Neither a column nor your choice says the site."
            + "{#case 'ambiguous-dates'}It is unclear which number of a date is the month. Choose it below."
            + "{#case 'extra-cells'}The row has more cells than there are columns."
            + "{#case 'no-date'}The date is missing."
            + "{#case 'wrong-date'}This is not a date."
            + "{#case 'unknown-program'}There is no such program."
            + "{#case 'unknown-site'}There is no such site."
            + "{#case 'unknown-language'}The instrument is not offered in this language."
            + "{#case 'unknown-choice'}This is none of the choices."
            + "{#case 'wrong-value'}The question does not take this."
            + "{#case 'no-answers'}The row answers no question."
            + "{#case 'no-id'}The row has no id."
            + "{#case 'repeated-id'}A row above has the same id."
            + "{#case 'not-accepted'}The answers do not fit together."
            + "{#else}{code}{/switch}")
    String problem(String code);

    @Message("Column")
    String inColumn();

    @Message("Rows")
    String inRows();

    @Message("What the columns hold")
    String columns();

    @Message("Read as {charset}, separator: {separator}.")
    String readAs(String charset, String separator);

    @Message("Dates are written as")
    String dates();

    @Message("find out from the file")
    String datesFound();

    @Message("not understood")
    String notUnderstood();

    @Message("nothing to import")
    String ignore();

    @Message("When people answered")
    String answeredAt();

    @Message("Language")
    String language();

    @Message("Who answered (becomes a pseudonym)")
    String participant();

    @Message("Id of the row")
    String rowId();

    @Message("Look again")
    String lookAgain();

    @Message("Discard the file")
    String discard();

    @Message("The import broke off")
    String failed();

    @Message("What was stored stays. Go on with the same file; nothing counts twice.")
    String again();

    @Message("{rows} rows imported")
    String done(int rows);

    @Message("Were there already")
    String repeated();

    @Message("Left out for problems")
    String refused();

    @Message("Not stored for certain")
    String uncertain();

    @Message("See the needs")
    String toNeeds();

    @Message("Importing: {done} of {rows} rows")
    String running(int done, int rows);

    @Message("You may close this page; the import goes on.")
    String mayClose();

    @Message("Go on")
    String goOn();

    @Message("Import another file")
    String another();
}
