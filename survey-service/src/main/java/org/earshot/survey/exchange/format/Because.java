package org.earshot.survey.exchange.format;

import java.util.List;

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
}
