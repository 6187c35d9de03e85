package org.earshot.survey.exchange.xlsform;

import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Condition;
import org.earshot.survey.exchange.expression.Compared;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Operator;
import org.javarosa.xpath.expr.XPathCmpExpr;
import org.javarosa.xpath.expr.XPathExpression;

/** The order of two answers, {@code ${until} >= ${from}}: of two numbers, dates or times. */
final class TwoAnswers {
    private TwoAnswers() {}

    /** Empty when the expression is no order of two questions that can be told apart so. */
    static Optional<Condition> of(XPathExpression expression, Map<String, Known> known) throws NotHeld {
        if (!(expression instanceof XPathCmpExpr order)) {
            return Optional.empty();
        }
        Optional<Known> a = Expression.question(order.a).map(known::get);
        Optional<Known> b = Expression.question(order.b).map(known::get);
        if (a.isEmpty() || b.isEmpty() || !Compared.haveOrder(a.get(), b.get())) {
            return Optional.empty();
        }
        Operator operator =
                switch (order.op) {
                    case XPathCmpExpr.GTE -> Operator.AT_LEAST;
                    case XPathCmpExpr.LTE -> Operator.AT_MOST;
                    case XPathCmpExpr.GT -> Operator.GREATER;
                    default -> Operator.LESS;
                };
        return Optional.of(Compared.order(a.get(), operator, b.get()));
    }
}
