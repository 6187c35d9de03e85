package org.earshot.insight.release;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The shapes that were asked for last: needs that are asked about together have the same cells, and so have most moments of a week.
 * A year of weeks and months is kept, so that the past of an organisation is worked out for one need and not for each.
 */
final class Shapes {
    private static final int KEPT = 80;

    private final Map<Shape.Of, Shape> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shape.Of, Shape> eldest) {
            return size() > KEPT;
        }
    };

    synchronized Shape of(Shape.Of of) {
        return kept.computeIfAbsent(of, Shape::new);
    }
}
