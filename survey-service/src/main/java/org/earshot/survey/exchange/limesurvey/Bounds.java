package org.earshot.survey.exchange.limesurvey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Parser;
import org.earshot.survey.exchange.expression.Spelling;
import org.earshot.survey.exchange.expression.Term;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The smallest and largest number that may be answered.
 *
 * @param decimals digits after the point
 */
record Bounds(BigDecimal min, BigDecimal max, int decimals) {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int DECIMALS = 6;
    private static final Set<String> ITSELF = Set.of("self", "this", "that", "self.NAOK", "this.NAOK");

    /** From its attributes; those that are no numbers stay unread, and so are listed. */
    static Bounds of(Asked asked) {
        boolean slider = asked.attribute("slider_layout").equals("1");
        BigDecimal min = number(asked, slider ? "slider_min" : "min_num_value_n")
                .or(() -> number(asked, "min_num_value"))
                .orElse(slider ? BigDecimal.ZERO : MOST.negate());
        BigDecimal max = number(asked, slider ? "slider_max" : "max_num_value_n")
                .or(() -> number(asked, "max_num_value"))
                .orElse(slider ? BigDecimal.valueOf(100) : MOST);
        int decimals = asked.attribute("num_value_int_only").equals("1") ? 0 : DECIMALS;
        return new Bounds(min, max, decimals);
    }

    private static Optional<BigDecimal> number(Asked asked, String attribute) {
        Optional<BigDecimal> number = Numbers.parse(asked.peek(attribute));
        number.ifPresent(read -> asked.attribute(attribute));
        return number;
    }

    /** With what an equation demands of the answer itself: {@code self >= 18 and self <= 120}. */
    Bounds and(String equation, Spelling spelling) throws NotHeld {
        Term term = Parser.parse(equation, spelling);
        List<Term> parts = term instanceof Term.Joined both && both.all() ? both.parts() : List.of(term);
        Bounds bounds = this;
        for (Term part : parts) {
            bounds = bounds.and(part);
        }
        return bounds;
    }

    private Bounds and(Term part) throws NotHeld {
        if (!(part instanceof Term.Comparison comparison)
                || !(comparison.left() instanceof Term.Name name)
                || !ITSELF.contains(name.name())
                || !(comparison.right() instanceof Term.Amount with)) {
            throw new NotHeld(Beyond.BOUNDS);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        return switch (comparison.operator()) {
            case AT_LEAST -> least(with.number());
            case GREATER -> least(with.number().add(step));
            case AT_MOST -> most(with.number());
            case LESS -> most(with.number().subtract(step));
            case EQUAL, UNEQUAL -> throw new NotHeld(Beyond.ONE_VALUE);
        };
    }

    private Bounds least(BigDecimal number) {
        return new Bounds(number.max(min), max, decimals);
    }

    private Bounds most(BigDecimal number) {
        return new Bounds(min, number.min(max), decimals);
    }

    /** A date that an attribute writes out; anything else there is listed. */
    static @Nullable LocalDate date(Asked asked, String attribute, Problems problems) {
        String written = asked.attribute(attribute);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeParseException noDate) {
            problems.leaveOut(asked.where(attribute), written, FileFault.CONSTRAINT_NOT_HELD_OF_DATE);
            return null;
        }
    }
}
