package org.earshot.insight.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.QuestionFinding;
import org.earshot.insight.disclosure.RoughFigure;
import org.earshot.insight.question.Difference.Size;
import org.jspecify.annotations.Nullable;

/**
 * What answers say about the questions of a version.
 *
 * @param version that was answered
 * @param versions of the instrument, the latest first
 * @param threshold people that a figure is told of at the fewest
 * @param people who answered, rounded down to a multiple of the threshold; null where these are too few
 * @param questions in the order asked; questions whose answers are read one by one by named people are left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionsView(
        UUID instrumentId,
        String title,
        int version,
        List<Integer> versions,
        int threshold,
        @Nullable Long people,
        List<Line> questions) {

    /**
     * A question. Shares are of those who met it, of those who answered it ({@code other}, {@code lowest}, {@code highest}), of those who
     * answered the whole run that begins here ({@code alike}), or of those who began ({@code stopped}).
     *
     * @param matrix id of the matrix that it is a row of, or null
     * @param text as it is put, in {@code language}
     * @param other null where "other" is not offered
     * @param lowest null where answers have no ends
     * @param alike null where no run begins
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String question,
            @Nullable String matrix,
            String text,
            String language,
            RoughFigure leftOpen,
            RoughFigure ratherNotSay,
            RoughFigure stopped,
            @Nullable RoughFigure other,
            @Nullable RoughFigure lowest,
            @Nullable RoughFigure highest,
            @Nullable RoughFigure alike,
            List<LanguageLine> byLanguage,
            List<QuestionFinding> findings) {}

    /**
     * How answers in a language differ from those in another, among people at the same level of the scale.
     *
     * @param than language that most people answered in
     * @param size of ETS: A negligible, B some, C large
     * @param delta of ETS, in halves; below 0 where a high answer is rarer in {@code language}
     * @param people who answered in {@code language}, rounded
     */
    public record LanguageLine(String language, String than, Size size, double delta, long people) {}
}
