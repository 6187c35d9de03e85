package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A survey as its author wrote it.
 *
 * @param languages BCP 47 tags; the first is the fallback
 * @param introduction one sentence: who asks and why, or null
 * @param thanks shown with the receipt, or null
 * @param privacy how far answers can be traced to people; null means {@link Privacy#CONFIDENTIAL}
 * @param questions in the order asked
 * @param repeats which of the questions are asked several times; empty when each is asked once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Instrument(
        LocalizedText title,
        List<String> languages,
        @Nullable LocalizedText introduction,
        @Nullable LocalizedText thanks,
        @Nullable Privacy privacy,
        List<Question> questions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Score> scores,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Repeat> repeats) {

    @JsonCreator
    public Instrument(
            LocalizedText title,
            @Nullable List<String> languages,
            @Nullable LocalizedText introduction,
            @Nullable LocalizedText thanks,
            @Nullable Privacy privacy,
            @Nullable List<Question> questions,
            @Nullable List<Score> scores,
            @Nullable List<Repeat> repeats) {
        this.title = Complete.present(title, "title");
        this.languages = Complete.items(languages, "languages");
        this.introduction = introduction;
        this.thanks = thanks;
        this.privacy = privacy;
        this.questions = Complete.items(questions, "questions");
        this.scores = Complete.items(scores, "scores");
        this.repeats = Complete.items(repeats, "repeats");
    }

    /** One that asks each question once. */
    public Instrument(
            LocalizedText title,
            @Nullable List<String> languages,
            @Nullable LocalizedText introduction,
            @Nullable LocalizedText thanks,
            @Nullable Privacy privacy,
            @Nullable List<Question> questions,
            @Nullable List<Score> scores) {
        this(title, languages, introduction, thanks, privacy, questions, scores, null);
    }

    /** One whose answers are confidential. */
    public Instrument(
            LocalizedText title,
            @Nullable List<String> languages,
            @Nullable LocalizedText introduction,
            @Nullable LocalizedText thanks,
            @Nullable List<Question> questions,
            @Nullable List<Score> scores) {
        this(title, languages, introduction, thanks, null, questions, scores, null);
    }

    /** Whether nothing that could name a person may be recorded with the answers. */
    @JsonIgnore
    public boolean isAnonymous() {
        return privacy == Privacy.ANONYMOUS;
    }

    /** The questions one by one, each row of a matrix as a question of its own. */
    public List<Question> asked() {
        return questions.stream().flatMap(Question::asked).toList();
    }

    /** The question with this id, or the row of a matrix as a question; empty when there is none. */
    public Optional<Question> question(String id) {
        for (Question question : questions) {
            if (question instanceof Matrix) {
                Optional<Question> row =
                        question.asked().filter(part -> part.id().equals(id)).findFirst();
                if (row.isPresent()) {
                    return row;
                }
            } else if (question.id().equals(id)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** The score with this id, or empty. */
    public Optional<Score> score(String id) {
        return scores.stream().filter(score -> score.id().equals(id)).findFirst();
    }

    /** The repeat with this id, or empty. */
    public Optional<Repeat> repeat(String id) {
        return repeats.stream().filter(repeat -> repeat.id().equals(id)).findFirst();
    }

    /** The repeat that asks the question, or the matrix of which this is a row, several times; empty when it is asked once. */
    public Optional<Repeat> repeatOf(String questionId) {
        return repeats.stream()
                .filter(repeat -> repeat.questions().contains(questionId)
                        || questions.stream()
                                .filter(question -> repeat.questions().contains(question.id()))
                                .flatMap(Question::asked)
                                .anyMatch(asked -> asked.id().equals(questionId)))
                .findFirst();
    }

    /**
     * The same instrument with its repeats written out, as it is answered: each {@link Round} up to the most of a repeat as questions
     * of its own, shown when the round happens, that look at answers of the same round. Without repeats it is the instrument itself.
     */
    public Instrument unrolled() {
        return repeats.isEmpty() ? this : Unrolling.of(this);
    }

    /** The same instrument with other questions, some of them asked several times. */
    public Instrument asking(List<Question> others, List<Repeat> otherRepeats) {
        return new Instrument(title, languages, introduction, thanks, privacy, others, scores, otherRepeats);
    }

    /** The same instrument in other words. */
    public Instrument worded(Rewording change) {
        return new Instrument(
                change.at("title", title),
                languages,
                introduction == null ? null : change.at("introduction", introduction),
                thanks == null ? null : change.at("thanks", thanks),
                privacy,
                questions.stream()
                        .map(question -> question.worded(change.within("questions/" + question.id())))
                        .toList(),
                scores.stream()
                        .map(score -> score.worded(change.within("scores/" + score.id())))
                        .toList(),
                repeats.stream()
                        .map(repeat -> repeat.worded(change.within("repeats/" + repeat.id())))
                        .toList());
    }
}
