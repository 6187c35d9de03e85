package org.earshot.survey.studio.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is asked for each of several. */
@MessageBundle("repeats")
public interface RepeatWords {
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
}
