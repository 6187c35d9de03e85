package org.earshot.survey.review.lint;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.survey.segment.SmsSegments;

/**
 * What answering everything costs somebody who reads slowly, and what it costs in text messages. Estimates, for comparing drafts:
 * who is shown fewer questions needs less, and of a repeat two rounds are counted.
 *
 * @param minutes reading at 150 words a minute (Brysbaert 2019, Journal of Memory and Language 109, has 238 for practised
 *     readers) and answering
 * @param smsSegments segments that are sent to ask everything by SMS, one question a message, and to answer it
 * @param longestInSegments of the longest question
 */
public record Effort(String language, double minutes, int smsSegments, int longestInSegments) {
    private static final double SECONDS_A_WORD = 60.0 / 150;
    /** For scripts that do not part words: 1.5 characters stand for one. */
    private static final double CHARS_A_WORD = 1.5;

    /** Of the whole instrument in one of its languages. */
    public static Effort of(Instrument instrument, String language) {
        int segments = 0;
        int longest = 0;
        for (Question question : put(instrument)) {
            int asked = SmsSegments.of(message(question, language));
            segments += asked + (question instanceof Info ? 0 : 1);
            longest = Math.max(longest, asked);
        }
        return new Effort(language, minutes(instrument, language), segments, longest);
    }

    /** {@link #minutes()} alone: segments take much longer to find. */
    static double minutes(Instrument instrument, String language) {
        double seconds = 0;
        for (Question question : put(instrument)) {
            seconds += words(question, language) * SECONDS_A_WORD + secondsToAnswer(question);
        }
        return seconds / 60;
    }

    private static List<Question> put(Instrument instrument) {
        return instrument.unrolled().asked().stream()
                .filter(question -> question.isPut() && Round.isUsual(question.id()))
                .toList();
    }

    private static double words(Question question, String language) {
        String read = message(question, language);
        double parted = Prose.of(read).words();
        long unparted = read.codePoints().filter(HardToRead::isUnparted).count();
        return unparted == 0 ? parted : parted + unparted / CHARS_A_WORD;
    }

    /** Assumed, in seconds; what people take once they answer is for the data to say. */
    private static double secondsToAnswer(Question question) {
        if (question instanceof LongText) {
            return 40;
        }
        if (question instanceof ShortText) {
            return 15;
        }
        if (question instanceof Info) {
            return 1;
        }
        return question instanceof MultipleChoice ? 8 : 5;
    }

    /** The question as one text message: its text, then its choices with the digit that stands for each. */
    private static String message(Question question, String language) {
        StringBuilder message = new StringBuilder(question.asking().text().in(language));
        int digit = 1;
        for (Choice choice : question.choices()) {
            message.append('\n')
                    .append(digit++)
                    .append(' ')
                    .append(choice.label().in(language));
        }
        if (question instanceof Scale scale) {
            scale.points().forEach(point -> message.append('\n')
                    .append(point.value())
                    .append(' ')
                    .append(point.label().in(language)));
        }
        if (question instanceof Rating rating) {
            ends(rating).forEach(end -> message.append("\n0 ").append(end.in(language)));
        }
        return message.toString();
    }

    private static Stream<LocalizedText> ends(Rating rating) {
        return Stream.of(rating.low(), rating.high());
    }
}
