package org.earshot.survey.studio.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Scores: scales over several questions. */
@MessageBundle("scores")
public interface ScoreWords {
    @Message("Scores")
    String scores();

    @Message("A score is the mean or the sum of several answers that are numbers, such as a scale of well-being.")
    String about();

    @Message("Score: {name}")
    String named(String name);

    @Message("Questions added up: {count}")
    String added(int count);

    @Message("No question is answered with a number yet: a rating, a scale or a number can be added up.")
    String none();

    @Message("Begin a score")
    String begin();

    @Message("Name (as exports and conditions call it)")
    String name();

    @Message("Questions that it adds up")
    String questions();

    @Message("worded the other way round")
    String reversed();

    @Message("Its smallest and largest answers change places before they are added up.")
    String reversedHint();

    @Message("The figure is")
    String figure();

    @Message("the mean of the answers")
    String mean();

    @Message("the sum of the answers")
    String sum();

    @Message("How many of them must be answered")
    String minAnswered();

    @Message(
            "With fewer there is no score. A sum over fewer than all counts what is missing as the mean of the others.")
    String minAnsweredHint();

    @Message("What a figure means")
    String bands();

    @Message("Figures from {least} to {most} can come out. A row holds from its figure on, up to the next row.")
    String bandsHint(String least, String most);

    @Message("Row {number}")
    String row(int number);

    @Message("From this figure on")
    String from();

    @Message("In words")
    String label();

    @Message("What it says of needs")
    String needs();

    @Message("Take this row away")
    String drop();

    @Message("A further row")
    String further();

    @Message("Remove this score")
    String remove();
}
