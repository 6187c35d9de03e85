package org.earshot.survey.exchange.own;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.TimeQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What makes a question one of the types that other formats have no word for, or only a near one. Every part but the type may be null.
 *
 * @param type as in the instrument's own JSON
 * @param values what each point of a scale stands for, in order
 * @param quoteConsent id of the question after a yes to which others may read what is written
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Further(
        @Nullable String type,
        @Nullable Boolean toTakePart,
        @Nullable List<Integer> values,
        ContactQuestion.@Nullable Kind kind,
        @Nullable String region,
        @Nullable Integer places,
        @Nullable String min,
        @Nullable String max,
        @Nullable String quoteConsent) {

    /** What is to be kept of a question; null where its type says all. */
    static @Nullable Further of(Question question) {
        if (question instanceof Consent consent) {
            return new Further("consent", consent.toTakePart(), null, null, null, null, null, null, null);
        }
        if (question instanceof Scale scale) {
            List<Integer> values =
                    scale.points().stream().map(Scale.Point::value).toList();
            return new Further("scale", null, values, null, null, null, null, null, null);
        }
        if (question instanceof ContactQuestion contact) {
            return new Further("contact", null, null, contact.kind(), contact.region(), null, null, null, null);
        }
        if (question instanceof Ranking ranking) {
            return new Further("ranking", null, null, null, null, ranking.places(), null, null, null);
        }
        if (question instanceof LongText words && words.quoteConsent() != null) {
            return new Further("long-text", null, null, null, null, null, null, null, words.quoteConsent());
        }
        return question instanceof TimeQuestion time
                ? new Further("time", null, null, null, null, null, text(time.min()), text(time.max()), null)
                : null;
    }

    /** The question again, with the words and choices that stand in the file now; empty when they no longer fit. */
    public Optional<Question> question(
            String id, Asking asking, List<Choice> choices, @Nullable List<NumericNeed> needs) {
        List<Integer> each = values == null ? List.of() : values;
        return Optional.ofNullable(
                switch (String.valueOf(type)) {
                    case "consent" -> new Consent(id, asking, Boolean.TRUE.equals(toTakePart));
                    case "contact" -> kind == null ? null : new ContactQuestion(id, asking, kind, region);
                    case "ranking" -> new Ranking(id, asking, choices, places == null ? choices.size() : places);
                    case "long-text" -> new LongText(id, asking, quoteConsent);
                    case "time" -> new TimeQuestion(id, asking, time(min), time(max));
                    case "scale" -> each.size() == choices.size() ? scale(id, asking, each, choices, needs) : null;
                    default -> null;
                });
    }

    private static Scale scale(
            String id, Asking asking, List<Integer> values, List<Choice> choices, @Nullable List<NumericNeed> needs) {
        return new Scale(
                id,
                asking,
                IntStream.range(0, values.size())
                        .mapToObj(i ->
                                new Scale.Point(values.get(i), choices.get(i).label()))
                        .toList(),
                needs);
    }

    /** The points of a scale as choices, for formats that know only these. */
    public static List<Choice> choices(Question question) {
        return question instanceof Scale scale
                ? scale.points().stream()
                        .map(point -> new Choice(String.valueOf(point.value()), point.label(), null, false))
                        .toList()
                : question.choices();
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
