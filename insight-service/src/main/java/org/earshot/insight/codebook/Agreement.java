package org.earshot.insight.codebook;

import java.util.Collection;
import java.util.Set;

/**
 * How far rules agree with a reader.
 *
 * @param both themes that rule and reader gave
 * @param ruleOnly that only the rule gave
 * @param readerOnly that only the reader gave
 */
public record Agreement(int both, int ruleOnly, int readerOnly) {
    /** Nothing compared. */
    public static final Agreement NONE = new Agreement(0, 0, 0);

    /** One text. */
    public static Agreement of(Collection<String> rule, Set<String> reader) {
        int both = (int) rule.stream().filter(reader::contains).count();
        return new Agreement(both, rule.size() - both, reader.size() - both);
    }

    /** Both together. */
    public Agreement plus(Agreement other) {
        return new Agreement(both + other.both, ruleOnly + other.ruleOnly, readerOnly + other.readerOnly);
    }

    /** Of what the rule gave, the share that the reader gave too; NaN when the rule gave nothing. */
    public double precision() {
        return (double) both / (both + ruleOnly);
    }

    /** Of what the reader gave, the share that the rule gave too; NaN when the reader gave nothing. */
    public double recall() {
        return (double) both / (both + readerOnly);
    }
}
