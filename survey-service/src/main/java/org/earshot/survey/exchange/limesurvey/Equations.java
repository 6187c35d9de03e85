package org.earshot.survey.exchange.limesurvey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Manner;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Sentences;
import org.earshot.survey.exchange.expression.Term;
import org.earshot.survey.exchange.limesurvey.Names.Ref;

/**
 * Equations of relevance and calculation. An equation that looks at a question that is not shown does not hold, unless it says {@code
 * NAOK}: so where it could hold without that answer, the condition asks for the question to be shown as well.
 */
final class Equations {
    private final Names names;
    private final Sentences sentences;

    Equations(Names names, Manner manner) {
        this.names = names;
        this.sentences = new Sentences(manner);
    }

    /** The condition, or empty when it always holds. */
    Optional<Condition> condition(String written) throws NotHeld {
        if (written.isEmpty() || written.equals("1")) {
            return Optional.empty();
        }
        Optional<Condition> plain = sentences.condition(written);
        if (plain.isEmpty()) {
            return plain;
        }
        Set<Condition> all = new LinkedHashSet<>();
        for (String name : sentences.parsed(written).names().toList()) {
            Ref ref = names.of(name);
            Condition around = ref.known().question().asking().showWhen();
            if (around != null
                    && !ref.whenHidden()
                    && !needs(plain.get(), ref.known().id())) {
                all.add(around);
            }
        }
        all.add(plain.get());
        try {
            return all.size() == 1 ? plain : Optional.of(new Condition.All(List.copyOf(all)));
        } catch (InvalidValue tooDeep) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
    }

    /** Whether it never holds without an answer to the question, and so never while that is hidden. */
    private static boolean needs(Condition condition, String question) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().anyMatch(part -> needs(part, question));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.of().stream().allMatch(part -> needs(part, question));
        }
        boolean plain = !(condition instanceof Condition.Not) && !(condition instanceof Condition.Several);
        return plain && condition.questions().anyMatch(question::equals);
    }

    /** The formula of an equation, which stands in braces within a text. */
    Formula formula(String written) throws NotHeld {
        String text = written.strip();
        if (!text.startsWith("{") || text.indexOf('}') != text.length() - 1) {
            throw new NotHeld(Beyond.AROUND_NUMBER);
        }
        return sentences.formula(text.substring(1, text.length() - 1));
    }

    /** What is written, as its terms. */
    Term parsed(String written) throws NotHeld {
        return sentences.parsed(written);
    }
}
