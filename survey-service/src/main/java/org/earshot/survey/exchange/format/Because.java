package org.earshot.survey.exchange.format;

import java.util.List;
import org.earshot.contracts.value.InvalidValue;

/**
 * What a fault comes from: the words at {@code {because}}.
 *
 * @param key stable, for programs
 * @param values that stand in the words, at {@code {0}} and on
 */
public record Because(String key, List<String> values) {
    public Because {
        values = List.copyOf(values);
    }

    /** That a record of an instrument cannot take a value. */
    public static Because of(InvalidValue invalid) {
        return new Because(invalid.reason().key(), invalid.values());
    }
}
