package org.earshot.survey.exchange.own;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says of a question or a choice and other formats do not: a JSON object that other programs
 * pass over, and from which a file that was exported here comes back whole. Every part may be null.
 *
 * @param repeat its questions are those of the file
 * @param showWhen only where the format cannot write the condition itself
 * @param constraints as they are, also where the format writes what they come to
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Extras(
        @Nullable String id,
        @Nullable Boolean ratherNotSay,
        @Nullable String construct,
        @Nullable String dimension,
        @Nullable List<NeedMapping> needs,
        @Nullable List<NeedMapping> whenYes,
        @Nullable List<NeedMapping> whenNo,
        @Nullable List<NumericNeed> numericNeeds,
        @Nullable LocalizedText low,
        @Nullable LocalizedText high,
        @Nullable Boolean exclusive,
        @Nullable Integer decimals,
        @Nullable Condition showWhen,
        @Nullable List<Constraint> constraints,
        @Nullable List<Code> codes,
        @Nullable Boolean pleaseSay,
        @Nullable Further further,
        @Nullable Repeat repeat) {
    /** Heading of the column of a sheet that holds them. */
    public static final String COLUMN = "earshot";
    /** Nothing. */
    public static final Extras NONE = new Extras(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final ObjectMapper MAPPER = EventJson.MAPPER;

    /** What was written; empty when it cannot be read. */
    public static Optional<Extras> read(String cell) {
        try {
            return cell.isEmpty() ? Optional.of(NONE) : Optional.ofNullable(MAPPER.readValue(cell, Extras.class));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What is to be kept of a question. */
    public static Extras of(Question question) {
        Asking asking = question.asking();
        Rating rating = question instanceof Rating r ? r : null;
        YesNo yesNo = question instanceof YesNo y ? y : null;
        return new Extras(
                question.id(),
                asking.ratherNotSay() ? true : null,
                asking.construct(),
                question instanceof SingleChoice single ? single.dimension() : null,
                null,
                yesNo == null ? null : yesNo.whenYes(),
                yesNo == null ? null : yesNo.whenNo(),
                numericNeeds(question),
                rating == null ? null : rating.low(),
                rating == null ? null : rating.high(),
                null,
                decimals(question),
                null,
                asking.constraints(),
                asking.codes(),
                null,
                Further.of(question),
                null);
    }

    private static @Nullable Integer decimals(Question question) {
        if (question instanceof Calculated calculated) {
            return calculated.decimals();
        }
        return question instanceof NumberQuestion number ? number.decimals() : null;
    }

    private static @Nullable List<NumericNeed> numericNeeds(Question question) {
        if (question instanceof Rating rating) {
            return rating.needs();
        }
        if (question instanceof Scale scale) {
            return scale.needs();
        }
        return question instanceof NumberQuestion number ? number.needs() : null;
    }

    /** What is to be kept of a choice. */
    public static Extras of(Choice choice) {
        return new Extras(
                choice.id(),
                null,
                null,
                null,
                choice.needs(),
                null,
                null,
                null,
                null,
                null,
                choice.exclusive() ? true : null,
                null,
                null,
                null,
                choice.codes(),
                choice.pleaseSay() ? true : null,
                null,
                null);
    }

    /** The same with a condition. */
    public Extras with(Condition condition) {
        return with(condition, constraints);
    }

    /** The same with only these constraints. */
    public Extras with(List<Constraint> kept) {
        return with(showWhen, kept);
    }

    private Extras with(@Nullable Condition condition, @Nullable List<Constraint> kept) {
        return new Extras(
                id,
                ratherNotSay,
                construct,
                dimension,
                needs,
                whenYes,
                whenNo,
                numericNeeds,
                low,
                high,
                exclusive,
                decimals,
                condition,
                kept,
                codes,
                pleaseSay,
                further,
                repeat);
    }

    /** What is to be kept of a repeat. */
    public static Extras of(Repeat repeat) {
        return new Extras(
                repeat.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                repeat);
    }

    /** Whether "I would rather not say" is offered. */
    public boolean offersRatherNotSay() {
        return Boolean.TRUE.equals(ratherNotSay);
    }

    /** Whether who chooses it may say in own words what they mean. */
    public boolean asksForWords() {
        return Boolean.TRUE.equals(pleaseSay);
    }

    /** Whether the choice stands alone. */
    public boolean isExclusive() {
        return Boolean.TRUE.equals(exclusive);
    }

    /** As JSON. */
    public String written() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("extras could not be written", e);
        }
    }
}
