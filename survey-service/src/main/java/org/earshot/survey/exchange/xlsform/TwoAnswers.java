package org.earshot.survey.exchange.xlsform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.TimeQuestion;
import org.javarosa.xpath.expr.XPathCmpExpr;
import org.javarosa.xpath.expr.XPathExpression;

/** The order of two answers, {@code ${until} >= ${from}}: of two numbers, dates or times. */
final class TwoAnswers {
    private TwoAnswers() {}

    /** Empty when the expression is no order of two questions that can be told apart so. */
    static Optional<Condition> of(XPathExpression expression, Map<String, Known> known) {
        if (!(expression instanceof XPathCmpExpr order)) {
            return Optional.empty();
        }
        Optional<Known> a = Expression.question(order.a).map(known::get);
        Optional<Known> b = Expression.question(order.b).map(known::get);
        if (a.isEmpty() || b.isEmpty() || !alike(a.get(), b.get())) {
            return Optional.empty();
        }
        Condition notBelow = new Condition.NotBelow(a.get().id(), b.get().id());
        Condition notAbove = new Condition.NotBelow(b.get().id(), a.get().id());
        return Optional.of(
                switch (order.op) {
                    case XPathCmpExpr.GTE -> notBelow;
                    case XPathCmpExpr.LTE -> notAbove;
                    case XPathCmpExpr.GT -> new Condition.All(List.of(notBelow, new Condition.Not(notAbove)));
                    default -> new Condition.All(List.of(notAbove, new Condition.Not(notBelow)));
                });
    }

    private static boolean alike(Known a, Known b) {
        return (a.isNumber() && b.isNumber())
                || (a.question() instanceof DateQuestion && b.question() instanceof DateQuestion)
                || (a.question() instanceof TimeQuestion && b.question() instanceof TimeQuestion);
    }
}
