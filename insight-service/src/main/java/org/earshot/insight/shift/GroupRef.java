package org.earshot.insight.shift;

import java.util.Comparator;

/**
 * One group of one dimension, such as language = es.
 *
 * @param dimension the characteristic that participants may state, or a place such as {@code site}
 * @param group one of its values
 */
public record GroupRef(String dimension, String group) implements Comparable<GroupRef> {
    private static final Comparator<GroupRef> ORDER =
            Comparator.comparing(GroupRef::dimension).thenComparing(GroupRef::group);

    @Override
    public int compareTo(GroupRef other) {
        return ORDER.compare(this, other);
    }
}
