package org.earshot.survey.texting.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the part about text messages, in English; other languages are in {@code messages/texting_*.properties}. */
@MessageBundle("texting")
public interface TextingWords {
    @Message("By text message")
    String title();

    @Message(
            "One question a message, answered by a number or a word. A question that texts cannot ask is answered by link, and the conversation goes on afterwards.")
    String lead();

    @Message("{language}: segments to ask everything: {segments}")
    String whole(String language, int segments);

    @Message("Nothing to stumble over.")
    String nothing();

    @Message("Question {number}")
    String question(int number);

    @Message("Question by question")
    String each();

    @Message("Language")
    String language();

    @Message("Message")
    String asText();

    @Message("Segments")
    String segments();

    @Message("only by link")
    String onlyByLink();

    @Message("A text message cannot ask it. People get a link for this question; nothing needs to be done.")
    String onlyOnAPage();

    @Message("It takes {subject} segments. Shorten the question, its hint or its labels.")
    String longText(String subject);

    @Message(
            "These letters more than double the cost: {subject}. Write them without accents, or with plain quotation marks and dashes.")
    String costlyLetters(String subject);

    @Message("\"{subject}\" begins with the number of another answer. Begin it with a word.")
    String misleadingNumber(String subject);

    @Message("Whoever types \"{subject}\" cannot be told from who means another answer. Word them differently.")
    String likeAnother(String subject);

    @Message("Whoever types \"{subject}\" commands something instead of answering. Use another word.")
    String commandWord(String subject);

    @Message("There are {subject} answers, more than digits. Ask for fewer, or part the question in two.")
    String manyAnswers(String subject);
}
