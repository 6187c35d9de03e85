package org.earshot.survey.exchange.xlsform;

import java.util.Optional;
import org.earshot.survey.exchange.expression.Operator;
import org.javarosa.xpath.expr.XPathBinaryOpExpr;
import org.javarosa.xpath.expr.XPathCmpExpr;
import org.javarosa.xpath.expr.XPathEqExpr;
import org.javarosa.xpath.expr.XPathExpression;

/**
 * A comparison with what is compared on the left and what it is compared with on the right.
 *
 * @param looked a path or a call
 */
record Comparison(XPathExpression looked, Operator operator, XPathExpression with) {
    /** The comparison that an expression is, or empty when it is none with something that is written out. */
    static Optional<Comparison> of(XPathExpression expression) {
        if (!(expression instanceof XPathBinaryOpExpr pair)) {
            return Optional.empty();
        }
        return operator(expression).flatMap(operator -> {
            if (isWritten(pair.b)) {
                return Optional.of(new Comparison(pair.a, operator, pair.b));
            }
            return isWritten(pair.a)
                    ? Optional.of(new Comparison(pair.b, operator.turned(), pair.a))
                    : Optional.empty();
        });
    }

    private static boolean isWritten(XPathExpression expression) {
        return Expression.number(expression).isPresent()
                || Expression.text(expression).isPresent()
                || Expression.arguments(expression, "date").isPresent();
    }

    private static Optional<Operator> operator(XPathExpression expression) {
        if (expression instanceof XPathEqExpr equation) {
            return Optional.of(equation.equal ? Operator.EQUAL : Operator.UNEQUAL);
        }
        if (!(expression instanceof XPathCmpExpr order)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (order.op) {
                    case XPathCmpExpr.LT -> Operator.LESS;
                    case XPathCmpExpr.LTE -> Operator.AT_MOST;
                    case XPathCmpExpr.GT -> Operator.GREATER;
                    default -> Operator.AT_LEAST;
                });
    }
}
