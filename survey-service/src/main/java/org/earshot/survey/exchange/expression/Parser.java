package org.earshot.survey.exchange.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.survey.exchange.expression.Words.Word;

/**
 * Parses expressions as survey programs write them: "or" binds loosest, then "and", comparisons, sums, products, and words between
 * terms. It goes a step deeper with each bracket, and no deeper than {@link #DEEPEST}.
 */
public final class Parser {
    private static final int DEEPEST = 50;
    private static final Set<String> OR = Set.of("or", "||");
    private static final Set<String> AND = Set.of("and", "&&");
    private static final Set<String> SUMS = Set.of("+", "-");
    private static final Set<String> PRODUCTS = Set.of("*", "/");

    private final Spelling spelling;
    private final Words words;
    private int depth;

    private Parser(Spelling spelling, Words words) {
        this.spelling = spelling;
        this.words = words;
    }

    /** Parses. */
    public static Term parse(String written, Spelling spelling) throws NotHeld {
        Parser parser = new Parser(spelling, Words.of(written));
        try {
            Term term = parser.either();
            return parser.words.peek() == null ? term : refused(Beyond.NO_EXPRESSION);
        } catch (NotHeld refused) {
            throw refused.at() < 0 ? new NotHeld(refused.because(), parser.words.here()) : refused;
        }
    }

    private Term either() throws NotHeld {
        if (++depth > DEEPEST) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
        List<Term> parts = new ArrayList<>(List.of(both()));
        while (OR.contains(words.spelled())) {
            words.take();
            parts.add(both());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Term.Joined(false, parts);
    }

    private Term both() throws NotHeld {
        List<Term> parts = new ArrayList<>(List.of(compared()));
        while (AND.contains(words.spelled())) {
            words.take();
            parts.add(compared());
        }
        return parts.size() == 1 ? parts.get(0) : new Term.Joined(true, parts);
    }

    private Term compared() throws NotHeld {
        Term left = sum();
        Operator operator = spelling.comparisons().get(words.spelled());
        if (operator == null) {
            return left;
        }
        words.take();
        Term right = sum();
        if (spelling.comparisons().containsKey(words.spelled())) {
            throw new NotHeld(Beyond.COMPARED_TWICE);
        }
        return new Term.Comparison(left, operator, right);
    }

    private Term sum() throws NotHeld {
        Term left = product();
        while (SUMS.contains(words.spelled())) {
            char sign = words.take().text().charAt(0);
            left = new Term.Arithmetic(left, sign, product());
        }
        return left;
    }

    private Term product() throws NotHeld {
        Term left = among();
        while (PRODUCTS.contains(words.spelled())) {
            char sign = words.take().text().charAt(0);
            left = new Term.Arithmetic(left, sign, among());
        }
        return left;
    }

    private Term among() throws NotHeld {
        Term left = factor();
        while (spelling.between().contains(words.spelled())) {
            String word = words.take().spelled();
            left = new Term.Call(word, List.of(left, factor()));
        }
        while (spelling.behind().contains(words.spelled())) {
            left = new Term.Call(words.take().spelled(), List.of(left));
        }
        return left;
    }

    private Term factor() throws NotHeld {
        if (++depth > DEEPEST) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
        Term term = words.passes("!") ? new Term.Negated(factor()) : words.passes("-") ? negative() : atom();
        depth--;
        return term;
    }

    private Term negative() throws NotHeld {
        return factor() instanceof Term.Amount amount
                ? new Term.Amount(amount.number().negate())
                : refused(Beyond.LONE_MINUS);
    }

    private Term atom() throws NotHeld {
        if (words.passes("(")) {
            Term inside = either();
            close(")");
            return inside;
        }
        if (words.passes("[")) {
            return new Term.Listed(list("]"));
        }
        Word word = words.take();
        return switch (word.kind()) {
            case NAME -> spelling.bracedNames() ? new Term.Name(word.text()) : refused(Beyond.BRACES);
            case TEXT -> new Term.Text(word.text());
            case NUMBER -> new Term.Amount(number(word.text()));
            case WORD -> bare(word.text());
            case SIGN -> throw NotHeld.at(word.at(), Beyond.SIGN_FOR_VALUE);
        };
    }

    private Term bare(String word) throws NotHeld {
        if (words.passes("(")) {
            return new Term.Call(word.toLowerCase(Locale.ROOT), list(")"));
        }
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            return new Term.Truth(word.equalsIgnoreCase("true"));
        }
        return spelling.bracedNames() ? new Term.Text(word) : new Term.Name(word);
    }

    private List<Term> list(String end) throws NotHeld {
        List<Term> parts = new ArrayList<>();
        if (words.passes(end)) {
            return parts;
        }
        do {
            parts.add(either());
        } while (words.passes(","));
        close(end);
        return parts;
    }

    private void close(String end) throws NotHeld {
        if (!words.passes(end)) {
            throw new NotHeld(Beyond.OPEN_BRACKET);
        }
    }

    private static BigDecimal number(String written) throws NotHeld {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException noNumber) {
            throw new NotHeld(Beyond.TWO_POINTS);
        }
    }

    private static Term refused(Beyond what) throws NotHeld {
        throw new NotHeld(what);
    }
}
