package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.jspecify.annotations.Nullable;

/** One item of an instrument. There is one record for each type; this is the one place that lists them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SingleChoice.class, name = "single-choice"),
    @JsonSubTypes.Type(value = MultipleChoice.class, name = "multiple-choice"),
    @JsonSubTypes.Type(value = YesNo.class, name = "yes-no"),
    @JsonSubTypes.Type(value = Rating.class, name = "rating"),
    @JsonSubTypes.Type(value = NumberQuestion.class, name = "number"),
    @JsonSubTypes.Type(value = ShortText.class, name = "short-text"),
    @JsonSubTypes.Type(value = LongText.class, name = "long-text"),
    @JsonSubTypes.Type(value = DateQuestion.class, name = "date"),
    @JsonSubTypes.Type(value = Info.class, name = "info"),
    @JsonSubTypes.Type(value = Consent.class, name = "consent"),
    @JsonSubTypes.Type(value = Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = TimeQuestion.class, name = "time"),
    @JsonSubTypes.Type(value = ContactQuestion.class, name = "contact"),
    @JsonSubTypes.Type(value = Ranking.class, name = "ranking"),
    @JsonSubTypes.Type(value = Matrix.class, name = "matrix"),
    @JsonSubTypes.Type(value = LinkValue.class, name = "link-value"),
    @JsonSubTypes.Type(value = Calculated.class, name = "calculated"),
    @JsonSubTypes.Type(value = FileQuestion.class, name = "file"),
})
public sealed interface Question
        permits SingleChoice,
                MultipleChoice,
                YesNo,
                Rating,
                NumberQuestion,
                ShortText,
                LongText,
                DateQuestion,
                Info,
                Consent,
                Scale,
                TimeQuestion,
                ContactQuestion,
                Ranking,
                Matrix,
                LinkValue,
                Calculated,
                FileQuestion {

    /** Stable id within the instrument: lower-case letters, digits and hyphens. */
    String id();

    /** What is common to every type: wording, condition, whether it may be left. */
    Asking asking();

    /** The same question, called and put otherwise. */
    Question with(String id, Asking asking);

    /** The same question in other words. */
    Question worded(Rewording change);

    /** The choices offered; empty when it is not a choice question. */
    default List<Choice> choices() {
        return List.of();
    }

    /** What FHIR calls it: as the questionnaire did that it came from, else as it is called here; the same in each round of a repeat. */
    default String linkId() {
        return asking().codes().stream()
                .filter(code -> code.system().equals(Code.FHIR_LINK_ID))
                .map(Code::code)
                .findFirst()
                .orElseGet(() -> Round.written(id()));
    }

    /** The words that stand for what conditions write as {@code value}; empty when none are listed. */
    default Optional<LocalizedText> label(String value) {
        return choices().stream()
                .filter(choice -> choice.id().equals(value))
                .map(Choice::label)
                .findFirst();
    }

    /** Whether an answer tells who somebody is or where to reach them: then it is never counted, and not exported unasked. */
    default boolean personal() {
        return false;
    }

    /** The questions that this is asked as: itself, or the rows of a matrix. */
    @JsonIgnore
    default Stream<Question> asked() {
        return Stream.of(this);
    }

    /** Whether people meet it; otherwise it is told by the link or calculated. */
    @JsonIgnore
    default boolean isPut() {
        return true;
    }

    /** The number that follows from answers to shown questions, figures and scores before it; empty when it is not calculated. */
    default Optional<BigDecimal> figure(Answers seen) {
        return Optional.empty();
    }

    /** Whether the questions after this one may be asked, given the answer to it; empty for none yet. */
    default boolean letsGoOn(Optional<Answer> answer) {
        return true;
    }

    /** Largest and smallest number that may be answered; empty when it is not answered with a number. */
    default Optional<NumericRange> range() {
        return Optional.empty();
    }

    /** What is wrong with {@code answer}, which says something, as an answer to this; empty when it is fine. */
    Optional<AnswerFault> faultIn(Answer answer);

    /** What {@code answer}, which is valid and says something, says of needs. */
    default List<Signal> signals(Answer answer) {
        return List.of();
    }

    /** Needs that this question asks about, whatever is answered. */
    @JsonIgnore
    default Stream<String> needsAsked() {
        return Stream.empty();
    }

    /** The number that {@code answer} adds to a score, or empty. */
    default Optional<Double> points(Answer answer) {
        return answer instanceof Answer.Amount amount
                ? Optional.of(amount.value().doubleValue())
                : Optional.empty();
    }

    /** The dimension that an answer states, or null. */
    default @Nullable String dimension() {
        return null;
    }
}
