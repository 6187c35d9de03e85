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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Instrument(
        LocalizedText title,
        List<String> languages,
        @Nullable LocalizedText introduction,
        @Nullable LocalizedText thanks,
        @Nullable Privacy privacy,
        List<Question> questions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Score> scores) {

    @JsonCreator
    public Instrument(
            LocalizedText title,
            @Nullable List<String> languages,
            @Nullable LocalizedText introduction,
            @Nullable LocalizedText thanks,
            @Nullable Privacy privacy,
            @Nullable List<Question> questions,
            @Nullable List<Score> scores) {
        this.title = Complete.present(title, "title");
        this.languages = Complete.items(languages, "languages");
        this.introduction = introduction;
        this.thanks = thanks;
        this.privacy = privacy;
        this.questions = Complete.items(questions, "questions");
        this.scores = Complete.items(scores, "scores");
    }

    /** One whose answers are confidential. */
    public Instrument(
            LocalizedText title,
            @Nullable List<String> languages,
            @Nullable LocalizedText introduction,
            @Nullable LocalizedText thanks,
            @Nullable List<Question> questions,
            @Nullable List<Score> scores) {
        this(title, languages, introduction, thanks, null, questions, scores);
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
                        .toList());
    }
}
