package org.earshot.survey.exchange.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.NotHeld;
import org.javarosa.xpath.expr.XPathBinaryOpExpr;
import org.javarosa.xpath.expr.XPathBoolExpr;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.expr.XPathNumNegExpr;
import org.javarosa.xpath.expr.XPathNumericLiteral;
import org.javarosa.xpath.expr.XPathPathExpr;
import org.javarosa.xpath.expr.XPathStep;
import org.javarosa.xpath.expr.XPathStringLiteral;
import org.javarosa.xpath.parser.Lexer;
import org.javarosa.xpath.parser.Parser;
import org.javarosa.xpath.parser.XPathSyntaxException;

/** XPath as XLSForm writes it, {@code ${name}} for a question, and looks at its parts. */
final class Expression {
    /** The name of the question in whose row an expression stands, {@code .}. */
    static final String SELF = ".";

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*(?:last-saved#)?([^{}\\s]{1,200})\\s*}");
    private static final int MOST_CHARS = 2_000;
    private static final int DEEPEST = 60;

    private Expression() {}

    /** Parses. */
    static XPathExpression parse(String written) throws NotHeld {
        if (written.length() > MOST_CHARS || deep(written)) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
        Matcher references = REFERENCE.matcher(spelledOut(written));
        try {
            return Parser.parse(Lexer.lex(references.replaceAll(" /data/$1 ")));
        } catch (XPathSyntaxException | RuntimeException broken) {
            throw new NotHeld(Beyond.NO_EXPRESSION);
        }
    }

    /** A cell that holds the spreadsheet's own true or false. */
    private static String spelledOut(String written) {
        return written.equalsIgnoreCase("true") || written.equalsIgnoreCase("false")
                ? written.toLowerCase(Locale.ROOT) + "()"
                : written;
    }

    /** The parser goes a step deeper with each bracket, and its stack is small. */
    private static boolean deep(String written) {
        int depth = 0;
        int deepest = 0;
        int unary = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            unary += c == '-' || c == '!' ? 1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest > DEEPEST || unary > DEEPEST;
    }

    /** The question that a path leads to, by the name of its last step, or {@link #SELF}; empty when it is no such path. */
    static Optional<String> question(XPathExpression expression) {
        if (isSelf(expression)) {
            return Optional.of(SELF);
        }
        if (!(expression instanceof XPathPathExpr path) || path.init_context == XPathPathExpr.INIT_CONTEXT_EXPR) {
            return Optional.empty();
        }
        for (XPathStep step : path.steps) {
            if (step.predicates.length > 0
                    || (step.axis != XPathStep.AXIS_CHILD && step.axis != XPathStep.AXIS_PARENT)) {
                return Optional.empty();
            }
        }
        XPathStep last = path.steps.length == 0 ? null : path.steps[path.steps.length - 1];
        return last == null || last.name == null ? Optional.empty() : Optional.of(last.name.toString());
    }

    /** Whether it is the question's own answer, {@code .}. */
    static boolean isSelf(XPathExpression expression) {
        return expression instanceof XPathPathExpr path
                && path.init_context == XPathPathExpr.INIT_CONTEXT_RELATIVE
                && path.steps.length == 1
                && path.steps[0].axis == XPathStep.AXIS_SELF;
    }

    /** The number that is written, or empty. */
    static Optional<Double> number(XPathExpression expression) {
        if (expression instanceof XPathNumNegExpr negative) {
            return number(negative.a).map(n -> -n);
        }
        return expression instanceof XPathNumericLiteral literal && Double.isFinite(literal.d)
                ? Optional.of(literal.d)
                : Optional.empty();
    }

    /** The text that is written, or empty. */
    static Optional<String> text(XPathExpression expression) {
        return expression instanceof XPathStringLiteral literal ? Optional.of(literal.s) : Optional.empty();
    }

    /** The arguments, when it is a call of {@code function}. */
    static Optional<List<XPathExpression>> arguments(XPathExpression expression, String function) {
        return expression instanceof XPathFuncExpr call && call.id.toString().equals(function)
                ? Optional.of(List.of(call.args))
                : Optional.empty();
    }

    /** Whether it is a comparison with the day on which somebody answers. */
    static boolean isOnDayOfAnswer(XPathExpression expression) {
        return expression instanceof XPathBinaryOpExpr pair
                && Stream.of(pair.a, pair.b)
                        .anyMatch(side -> arguments(side, "today").isPresent()
                                || arguments(side, "now").isPresent());
    }

    /** The parts of a chain of "and". */
    static List<XPathExpression> conjuncts(XPathExpression expression) {
        List<XPathExpression> parts = new ArrayList<>();
        if (expression instanceof XPathBoolExpr both && both.op == XPathBoolExpr.AND) {
            parts.addAll(conjuncts(both.a));
            parts.addAll(conjuncts(both.b));
        } else {
            parts.add(expression);
        }
        return parts;
    }
}
