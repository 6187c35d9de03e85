package org.earshot.insight.equity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several comparisons stand when they are made together: the chance that any of those that hold is a false one stays
 * below 5 % (Holm, Scandinavian Journal of Statistics 1979, 6:65).
 */
final class Holm {
    static final double LEVEL = .05;

    private Holm() {}

    /**
     * Says of each whether it stands.
     *
     * @param chances how often chance alone would tell each of them
     */
    static List<Boolean> stand(List<Double> chances) {
        List<Integer> order = IntStream.range(0, chances.size())
                .boxed()
                .sorted(Comparator.comparing(chances::get))
                .toList();
        Boolean[] stand = new Boolean[chances.size()];
        boolean goesOn = true;
        for (int rank = 0; rank < order.size(); rank++) {
            goesOn = goesOn && chances.get(order.get(rank)) <= LEVEL / (order.size() - rank);
            stand[order.get(rank)] = goesOn;
        }
        return List.of(stand);
    }
}
