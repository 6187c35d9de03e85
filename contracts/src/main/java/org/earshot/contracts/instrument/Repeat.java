package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are asked again for each of several, such as for each child. How often follows from the answer to an earlier
 * question ({@code count}), or is asked after each time ({@code another}); with neither it is {@code most} times.
 *
 * <p>The document holds the questions once. They are answered as {@link Instrument#unrolled} tells: each time is a {@link Round} of
 * questions of its own, up to {@code most}, so that an answer, a column and a figure always know whose they are.
 *
 * @param id unlike those of all questions, scores and repeats
 * @param title what it is gone through for, in the singular ({@code Child}): with the number of the round it stands over each question
 * @param about what stands over each question instead, in which {@code {{id}}} of the repeat is the number and {@code {{question}}}
 *     an answer of the round ({@code About {{name|child {{children}}}}}), or null
 * @param questions ids of questions that follow one another in the instrument
 * @param most rounds, 1 to {@link #MOST}; whoever has more answers for the first ones
 * @param count id of an earlier question that is answered with a number, or of a calculated one, or null
 * @param another asks after each round, up to the most, whether there is one more, or null
 * @param showWhen condition over earlier questions, or null for always
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Repeat(
        String id,
        LocalizedText title,
        @Nullable LocalizedText about,
        List<String> questions,
        int most,
        @Nullable String count,
        @Nullable LocalizedText another,
        @Nullable Condition showWhen) {
    /** Most rounds: more are answered on paper, or by somebody who is paid for it. */
    public static final int MOST = 20;

    public Repeat(
            String id,
            LocalizedText title,
            @Nullable LocalizedText about,
            @Nullable List<String> questions,
            int most,
            @Nullable String count,
            @Nullable LocalizedText another,
            @Nullable Condition showWhen) {
        this.id = Complete.text(id, "id");
        this.title = Complete.present(title, "title");
        this.about = about;
        this.questions = Complete.items(questions, "questions");
        this.most = most;
        this.count = count == null ? null : Complete.text(count, "count");
        this.another = another;
        this.showWhen = showWhen;
    }

    /** The same repeat over other questions. */
    public Repeat over(List<String> others) {
        return new Repeat(id, title, about, others, most, count, another, showWhen);
    }

    /** The same repeat with another number of rounds at most. */
    public Repeat upTo(int rounds) {
        return new Repeat(id, title, about, questions, rounds, count, another, showWhen);
    }

    /** The same repeat in other words. */
    public Repeat worded(Rewording change) {
        return new Repeat(
                id,
                change.at("title", title),
                about == null ? null : change.at("about", about),
                questions,
                most,
                count,
                another == null ? null : change.at("another", another),
                showWhen);
    }
}
