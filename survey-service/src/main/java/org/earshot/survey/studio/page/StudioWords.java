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

    @Message("Its tag: en, es, ar, vi, so; with a region or script es-MX, zh-Hant; a plainer variant en-x-plain.")
    String addLanguageHint();

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

    @Message("Choices")
    String choices();

    @Message("Choice {number}")
    String choiceNumber(int number);

    @Message("What choice {number} says of needs")
    String needsOf(int number);

    @Message("Stands alone: cannot be combined with others")
    String standsAlone();

    @Message("Move choice {number} up")
    String choiceUpOf(int number);

    @Message("Move choice {number} down")
    String choiceDownOf(int number);

    @Message("Remove choice {number}")
    String choiceRemoveOf(int number);

    @Message("Add choices")
    String addChoices();

    @Message("One a line.")
    String addChoicesHint();

    @Message("Need")
    String need();

    @Message("No need")
    String noNeed();

    @Message("How strong")
    String severity();

    @Message("not present")
    String severity_0();

    @Message("a little")
    String severity_25();

    @Message("clearly")
    String severity_50();

    @Message("strongly")
    String severity_75();

    @Message("as strong as it can be")
    String severity_100();

    @Message("What the number says of needs")
    String numberNeeds();

    @Message("A need grows from the best number to the worst, and counts as present from the third one on.")
    String numberNeedsHint();

    @Message("Best")
    String best();

    @Message("Worst")
    String worst();

    @Message("Present from")
    String presentFrom();

    @Message("When it is shown")
    String showWhen();

    @Message("Always.")
    String always();

    @Message("Always: no question comes before it.")
    String whenFirst();

    @Message("A condition that this page cannot show as a list. It stays as it is.")
    String whenKept();

    @Message("Drop it: show the question always")
    String whenDrop();

    @Message("Shown when")
    String whenJoin();

    @Message("all of these hold")
    String whenAll();

    @Message("any of these holds")
    String whenAny();

    @Message("Only when the answer to this question …")
    String whenAdd();

    @Message("How the answer compares")
    String relation();

    @Message("is")
    String relation_is();

    @Message("is not")
    String relation_is_not();

    @Message("is at least")
    String relation_at_least();

    @Message("is at most")
    String relation_at_most();

    @Message("was given")
    String relation_answered();

    @Message("was not given")
    String relation_not_answered();

    @Message("(take this condition away)")
    String takeAway();

    @Message("Answer")
    String answer();

    @Message("Number")
    String number();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("One of several choices")
    String kind_single_choice();

    @Message("Several choices")
    String kind_multiple_choice();

    @Message("Yes or no")
    String kind_yes_no();

    @Message("Rating from 0 to 10")
    String kind_rating();

    @Message("A number")
    String kind_number();

    @Message("A date")
    String kind_date();

    @Message("A line in own words")
    String kind_short_text();

    @Message("Several lines in own words")
    String kind_long_text();

    @Message("A page to read")
    String kind_info();

    @Message("Another type")
    String kind_other();

    @Message("Label at 0")
    String part_low();

    @Message("Label at 10")
    String part_high();

    @Message("What a yes says of needs")
    String part_whenYes();

    @Message("What a no says of needs")
    String part_whenNo();

    @Message("Smallest answer")
    String part_min();

    @Message("Largest answer")
    String part_max();

    @Message("Digits after the point")
    String part_decimals();

    @Message("Earliest day")
    String part_earliest();

    @Message("Latest day")
    String part_latest();

    @Message("Says who somebody is (its name, such as language or age-band); empty if not")
    String part_dimension();

    @Message("Others may read these words only after a yes to")
    String part_quoteConsent();

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

    @Message("Translations in {language}")
    String translated(String language);

    @Message("Texts that say something else now: {count}")
    String textsTaken(int count);

    @Message("Left out: {count}")
    String textsLeftOut(int count);

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

    @Message("Points of the scale")
    String points();

    @Message("Point {number}")
    String pointNumber(int number);

    @Message("Remove point {number}")
    String pointRemoveOf(int number);

    @Message("Add points")
    String addPoints();

    @Message("One a line, from the least to the most: Never, Sometimes, Often.")
    String addPointsHint();

    @Message("Whoever chooses it may say what they mean")
    String pleaseSay();

    @Message("Several statements on one scale")
    String kind_matrix();

    @Message("Statements")
    String statements();

    @Message("Statement {number}")
    String statementNumber(int number);

    @Message("What answers to statement {number} say of needs")
    String needsOfStatement(int number);

    @Message("Move statement {number} up")
    String statementUpOf(int number);

    @Message("Move statement {number} down")
    String statementDownOf(int number);

    @Message("Remove statement {number}")
    String statementRemoveOf(int number);

    @Message("Add statements")
    String addStatements();

    @Message("A scale with words at each point")
    String kind_scale();

    @Message("Put in order")
    String kind_ranking();

    @Message("A time of day")
    String kind_time();

    @Message("A phone number or an e-mail address")
    String kind_contact();

    @Message("A photo or a document")
    String kind_file();

    @Message("Documents (PDF) may be sent too, not only photos")
    String part_documents();

    @Message("A figure calculated from earlier answers")
    String kind_calculated();

    @Message("What it is called; nobody is shown it")
    String figureName();

    @Message("Formula")
    String part_formula();

    @Message("How a formula is written")
    String formulaHow();

    @Message("Names of earlier questions stand in braces.")
    String formulaNames();

    @Message("After a bar stands what counts where nobody answered; without it there is no figure then.")
    String formulaElse();

    @Message("How many choices were given.")
    String formulaCount();

    @Message("One of two figures. Conditions know = != < > and, or, answered(…).")
    String formulaIf();

    @Message("Names of earlier questions:")
    String formulaEarlier();

    @Message("Until this is corrected, the figure is calculated as before.")
    String formulaStays();

    @Message("The formula there is has no short form. It stays until you write another one.")
    String formulaKept();

    @Message("There is no formula.")
    String formula_empty();

    @Message("Something is missing or too much here:")
    String formula_unreadable();

    @Message("No earlier question has this name:")
    String formula_unknown();

    @Message("Put the name of a question in braces:")
    String formula_braces();

    @Message("This is no number:")
    String formula_no_number();

    @Message("Nothing of this name can be calculated here:")
    String formula_function();

    @Message("The question has no such answer:")
    String formula_answer();

    @Message("This can be read, and cannot be calculated:")
    String formula_not_held();

    @Message("Repeat an earlier answer in the text")
    String repeatAnswer();

    @Message("Copy the name into the text, braces and all. After the bar stands what is said where nobody answered.")
    String repeatHint();

    @Message("Consent")
    String kind_consent();

    @Message("Without a yes nothing after it is asked")
    String part_toTakePart();

    @Message("Earliest time")
    String part_earliestTime();

    @Message("Latest time")
    String part_latestTime();

    @Message("An e-mail address, not a phone number")
    String part_email();

    @Message("Country of numbers without a country code (US, MX, LB); empty for none")
    String part_region();

    @Message("How many are put in order")
    String part_places();

    @Message("Nobody is shown this: it comes with the link or is calculated.")
    String shownToNobody();

    @Message("Told by the link, shown to nobody")
    String kind_link_value();

    @Message("{title}: asked for each, up to {most} times")
    String repeatUpTo(String title, int most);

    @Message("Change how it repeats")
    String repeatEdit();

    @Message("Ask for each of several")
    String repeatAdd();

    @Message(
            "For each child, for each visit: the questions from the first to the last are asked again for each. Up and Down move questions into it and out of it.")
    String repeatAddHint();

    @Message("For each (one word, such as Child)")
    String repeatTitle();

    @Message("First question")
    String repeatFrom();

    @Message("Last question")
    String repeatTo();

    @Message("Repeat these")
    String repeatBegin();

    @Message("What stands over each question")
    String repeatAbout();

    @Message(
            "Empty for the word above with its number. The number is written {number}; an answer of the same round by its question's id, with words for when there is none.")
    String repeatAboutHint(String number);

    @Message("How often")
    String repeatTimes();

    @Message("As often as the answer to")
    String repeatByCount();

    @Message("Until there is no other, asked after each")
    String repeatByAnother();

    @Message("Always as often as the most")
    String repeatAlways();

    @Message("Is there another? (as people read it)")
    String repeatAnother();

    @Message("At most (1 to {limit}); who has more is asked for the first ones")
    String repeatMost(int limit);

    @Message("Ask these questions once")
    String repeatEnd();

    @Message("repeat changed")
    String deed_repeat_changed();
}
