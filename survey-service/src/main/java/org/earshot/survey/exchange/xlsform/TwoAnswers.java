package org.earshot.survey.exchange.xlsform;

import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Condition;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Compared;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Operator;
import org.javarosa.xpath.expr.XPathBinaryOpExpr;
import org.javarosa.xpath.expr.XPathCmpExpr;
import org.javarosa.xpath.expr.XPathEqExpr;
import org.javarosa.xpath.expr.XPathExpression;

/** The order of two answers, {@code ${until} >= ${from}}: of two numbers, dates or times. */
final class TwoAnswers {
    private TwoAnswers() {}

    /** Empty when the expression compares no two questions. */
    static Optional<Condition> of(XPathExpression expression, Map<String, Known> known) throws NotHeld {
        if (!(expression instanceof XPathCmpExpr || expression instanceof XPathEqExpr)) {
            return Optional.empty();
        }
        XPathBinaryOpExpr pair = (XPathBinaryOpExpr) expression;
        Optional<String> left = Expression.question(pair.a);
        Optional<String> right = Expression.question(pair.b);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Known a = Known.named(left.get(), known);
        Known b = Known.named(right.get(), known);
        if (!(expression instanceof XPathCmpExpr order) || !Compared.haveOrder(a, b)) {
            throw new NotHeld(Beyond.TWO_ANSWERS);
        }
        Operator operator =
                switch (order.op) {
                    case XPathCmpExpr.GTE -> Operator.AT_LEAST;
                    case XPathCmpExpr.LTE -> Operator.AT_MOST;
                    case XPathCmpExpr.GT -> Operator.GREATER;
                    default -> Operator.LESS;
                };
        return Optional.of(Compared.order(a, operator, b));
    }
}
