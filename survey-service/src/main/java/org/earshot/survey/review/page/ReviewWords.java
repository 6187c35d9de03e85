package org.earshot.survey.review.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words around the question review in the console, in English; other languages are in {@code messages/review_*.properties}. What a
 * rule says is beside the rules.
 */
@MessageBundle("review")
public interface ReviewWords {
    @Message("Question review")
    String title();

    @Message(
            "Nothing here keeps you from publishing. Change the wording, or say why it stays; what you answered is not asked again.")
    String lead();

    @Message("The review finds nothing in the wording.")
    String nothing();

    @Message("Nothing is left to answer.")
    String nothingLeft();

    @Message("To look at: {count}")
    String open(int count);

    @Message(
            "{language}: about {minutes} min to answer; segments by text message: {segments} in all, at most {longest} for one question")
    String effort(String language, String minutes, int segments, int longest);

    @Message("Question {number}")
    String question(int number);

    @Message("The whole survey")
    String whole();

    @Message("Found:")
    String found();

    @Message("Instead, perhaps:")
    String instead();

    @Message("Why, with an example")
    String why();

    @Message("Not so:")
    String before();

    @Message("Rather:")
    String after();

    @Message("Source:")
    String source();

    @Message("Why it stays as it is")
    String reason();

    @Message("Keep it as it is")
    String keep();

    @Message("Keep it as it is: question {number}, {rule}")
    String keepOf(int number, String rule);

    @Message("Version {version}: about {share} of {people} people or more.")
    String heardShare(int version, String share, String people);

    @Message("Version {version}: answers in {language}, of {people} people or more.")
    String heardLanguage(int version, String language, String people);

    @Message("All figures")
    String figures();

    @Message("What answers say about the questions")
    String answersSay();

    @Message("Answered: {count}")
    String answered(int count);

    @Message("{day}: “{reason}”")
    String answeredOn(String day, String reason);
}
