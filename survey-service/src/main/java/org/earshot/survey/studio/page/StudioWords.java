package org.earshot.survey.studio.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the editor and of what leads to it, in English; other languages are in {@code messages/studio_*.properties}. */
@MessageBundle("studio")
public interface StudioWords {
    @Message("Pages of this survey")
    String pagesOfSurvey();

    @Message("Edit")
    String edit();

    @Message("Questions")
    String questions();

    @Message("Questions, by number")
    String sections();

    @Message("Words and languages")
    String wordsAndLanguages();

    @Message("Review and publish")
    String reviewAndPublish();

    @Message("Undo: {what}")
    String undo(String what);

    @Message("Do again: {what}")
    String redo(String what);

    @Message("Must be mended: {count}")
    String toMend(long count);

    @Message("To look at: {count}")
    String toLookAt(long count);

    @Message("Nothing is asked yet. Write the first question below.")
    String noQuestions();

    @Message("must be answered")
    String required();

    @Message("only sometimes shown")
    String sometimes();

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Duplicate")
    String copy();

    @Message("Remove")
    String remove();

    @Message("Move question {number} up")
    String upOf(int number);

    @Message("Move question {number} down")
    String downOf(int number);

    @Message("Duplicate question {number}")
    String copyOf(int number);

    @Message("Remove question {number}")
    String removeOf(int number);

    @Message("Add a question")
    String addQuestion();

    @Message("Add a question after this one")
    String addAfter();

    @Message("Question")
    String text();

    @Message("How it is answered")
    String kind();

    @Message("Add")
    String add();

    @Message("Save")
    String save();

    @Message("Save, and back to all questions")
    String saveAndBack();

    @Message("Saving …")
    String saving();

    @Message("Saved")
    String saved();

    @Message("Not saved. Press Save to see why.")
    String notSaved();

    @Message("Title")
    String title();

    @Message("Introduction: who asks, and why")
    String introduction();

    @Message("Thanks, shown with the receipt")
    String thanks();

    @Message("How far answers can be traced to people. They are told on the first page, and it is kept.")
    String privacy();

    @Message(
            "Anonymous: nothing that names the person is recorded, also by a link of their own. No reminders, no text messages to answer, no way to follow a person from first to later answers.")
    String privacyAnonymous();

    @Message("Confidential: answers carry a pseudonym at most; names and numbers are kept apart.")
    String privacyConfidential();

    @Message("Identified: as confidential, and people are told that your team may look up whose answers they are.")
    String privacyIdentified();

    @Message("Question {number} of {count}")
    String questionOf(int number, int count);

    @Message("None")
    String none();

    @Message("Must be answered")
    String mustBeAnswered();

    @Message("Offer “I would rather not say”")
    String ratherNotSay();

    @Message("Hint, what it measures, place")
    String more();

    @Message("Hint under the question")
    String hint();

    @Message("What it measures")
    String construct();

    @Message("Stays the same when the wording changes, so that answers can be compared: food security, for example.")
    String constructHint();

    @Message("Move to place number")
    String place();

    @Message("Question before")
    String previous();

    @Message("Question after")
    String next();

    @Message("As people see it")
    String preview();

    @Message("Language of the preview")
    String previewIn();

    @Message("The question on a phone, in {language}")
    String previewOf(String language);

    @Message("This question is too long to be shown here. Try the survey to see it.")
    String tooLongToPreview();

    @Message("Before publishing")
    String beforePublishing();

    @Message("question added")
    String deed_question_added();

    @Message("question changed")
    String deed_question_changed();

    @Message("question moved")
    String deed_question_moved();

    @Message("question duplicated")
    String deed_question_duplicated();

    @Message("question removed")
    String deed_question_removed();

    @Message("words changed")
    String deed_words_changed();

    @Message("language added")
    String deed_language_added();

    @Message("language removed")
    String deed_language_removed();

    @Message("translations read in")
    String deed_translated();

    @Message("survey replaced over the API")
    String deed_replaced();

    @Message("Questions to choose from")
    String bank();

    @Message("Look for a word")
    String find();

    @Message("Show")
    String show();

    @Message("No question says that.")
    String nothingInBank();

    @Message("Yours")
    String yours();

    @Message("Take it")
    String take();

    @Message("Take a question from the bank")
    String fromBank();

    @Message("Keep this question to ask it again")
    String keepInBank();

    @Message("Who wrote it, and where it was published")
    String whoWrote();

    @Message("Terms of use")
    String terms();

    @Message("Keep it")
    String keep();

    @Message("What it is called; nobody is shown it")
    String figureName();

    @Message("Repeat an earlier answer in the text")
    String repeatAnswer();

    @Message("Copy the name into the text, braces and all. After the bar stands what is said where nobody answered.")
    String repeatHint();

    @Message("Nobody is shown this: it comes with the link or is calculated.")
    String shownToNobody();

    @Message("repeat changed")
    String deed_repeat_changed();

    @Message("score changed")
    String deed_score_changed();
}
