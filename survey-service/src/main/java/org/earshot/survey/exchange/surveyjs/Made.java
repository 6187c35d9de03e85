package org.earshot.survey.exchange.surveyjs;

import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.expression.Known;

/** A question that was made of an element, and the names under which expressions know it. */
record Made(Question question, List<Known> known) {
    Made {
        known = List.copyOf(known);
    }

    /** Known under one name, its choices by their values. */
    static Made of(Question question, String name, Map<String, String> choices) {
        return new Made(question, List.of(new Known(name, question, choices)));
    }
}
