package org.earshot.survey.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Scale;
import org.earshot.survey.exchange.fhir.Item.EnableWhen;
import org.earshot.survey.exchange.own.Further;
import org.jspecify.annotations.Nullable;

/** Conditions as {@code enableWhen}, which knows one level of all or any. */
final class EnablingWriter {
    private final Instrument instrument;
    private final Map<String, String> linkIds;

    EnablingWriter(Instrument instrument, Map<String, String> linkIds) {
        this.instrument = instrument;
        this.linkIds = linkIds;
    }

    /**
     * A condition as written.
     *
     * @param behavior all or any, or null for a single one
     */
    record Written(List<EnableWhen> enableWhen, @Nullable String behavior) {}

    /** Empty when it nests, or says what cannot be said. */
    Optional<Written> write(Condition condition) {
        if (condition instanceof Condition.All all && !all.of().isEmpty()) {
            return several(flattened(all), "all");
        }
        if (condition instanceof Condition.AnyOf any && !any.of().isEmpty()) {
            return several(any.of(), "any");
        }
        return one(condition).map(when -> new Written(List.of(when), null));
    }

    private static List<Condition> flattened(Condition.All all) {
        List<Condition> parts = new ArrayList<>();
        for (Condition part : all.of()) {
            if (part instanceof Condition.All inner) {
                parts.addAll(flattened(inner));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private Optional<Written> several(List<Condition> parts, String behavior) {
        List<EnableWhen> written =
                parts.stream().map(this::one).flatMap(Optional::stream).toList();
        return written.size() < parts.size()
                ? Optional.empty()
                : Optional.of(new Written(written, parts.size() == 1 ? null : behavior));
    }

    private Optional<EnableWhen> one(Condition condition) {
        if (condition instanceof Condition.Not not && not.of() instanceof Condition.Is is) {
            return is(is, "!=");
        }
        if (condition instanceof Condition.Not not && not.of() instanceof Condition.Answered answered) {
            return Optional.of(exists(answered, false));
        }
        if (condition instanceof Condition.Is is) {
            return is(is, "=");
        }
        if (condition instanceof Condition.Answered answered) {
            return Optional.of(exists(answered, true));
        }
        if (condition.questions().anyMatch(this::isScale)) {
            return Optional.empty();
        }
        if (condition instanceof Condition.AtLeast least) {
            return Optional.of(number(least.question(), ">=", least.value()));
        }
        return condition instanceof Condition.AtMost most
                ? Optional.of(number(most.question(), "<=", most.value()))
                : Optional.empty();
    }

    /** A choice in FHIR, whose codes have no order there. */
    private boolean isScale(String question) {
        return instrument.question(question).filter(Scale.class::isInstance).isPresent();
    }

    private EnableWhen exists(Condition.Answered answered, boolean is) {
        return new EnableWhen(linkIds.get(answered.question()), "exists", is, null, null, null, null, null);
    }

    private EnableWhen number(String question, String operator, BigDecimal value) {
        boolean decimal = instrument
                .question(question)
                .filter(q -> (q instanceof NumberQuestion number && number.decimals() > 0)
                        || (q instanceof Calculated figure && figure.decimals() > 0))
                .isPresent();
        return new EnableWhen(
                linkIds.get(question),
                operator,
                null,
                decimal ? value : null,
                decimal ? null : value,
                null,
                null,
                null);
    }

    private Optional<EnableWhen> is(Condition.Is is, String operator) {
        String linkId = linkIds.get(is.question());
        List<Choice> choices =
                instrument.question(is.question()).map(Further::choices).orElse(List.of());
        if (choices.isEmpty()) {
            return Optional.of(
                    new EnableWhen(linkId, operator, Boolean.valueOf(is.value()), null, null, null, null, null));
        }
        return choices.stream()
                .filter(choice -> choice.id().equals(is.value()))
                .findFirst()
                .map(choice -> answered(linkId, operator, choice));
    }

    private static EnableWhen answered(@Nullable String linkId, String operator, Choice choice) {
        Optional<String> plain = choice.codes().stream()
                .filter(code -> code.system().equals(Code.FHIR_VALUE_STRING))
                .map(code -> code.code())
                .findFirst();
        return plain.isPresent()
                ? new EnableWhen(linkId, operator, null, null, null, plain.get(), null, null)
                : new EnableWhen(linkId, operator, null, null, null, null, null, OptionWriter.coded(choice));
    }
}
