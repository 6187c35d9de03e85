package org.earshot.insight.theme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LongText;

/**
 * A long answer. Short ones ask for a thing, often a name or a place, and are not read as words.
 *
 * @param question its id
 * @param by who wrote it, where and when
 * @param quotable whether the participant agreed that others may read it
 */
public record WrittenText(String question, By by, String text, boolean quotable) {

    /**
     * A response with texts to sort.
     *
     * @param revision that the texts were read from
     * @param person the participant, or the response where nobody is known
     * @param week in which it counts
     * @param language that the participant answered in
     */
    public record By(
            UUID responseId, int revision, UUID person, int week, UUID cellId, Instant answeredAt, String language) {}

    /** The texts of a response, given the version of the instrument that it answers. */
    static List<WrittenText> of(By by, Answers answers, Instrument instrument) {
        return instrument.questions().stream()
                .filter(LongText.class::isInstance)
                .map(LongText.class::cast)
                .flatMap(question -> answers
                        .to(question.id())
                        .filter(Answer.Text.class::isInstance)
                        .map(answer -> new WrittenText(
                                question.id(), by, ((Answer.Text) answer).text(), agreed(question, answers)))
                        .stream())
                .toList();
    }

    private static boolean agreed(LongText question, Answers answers) {
        String asked = question.quoteConsent();
        return asked != null
                && answers.to(asked).filter(answer -> answer.includes("true")).isPresent();
    }
}
