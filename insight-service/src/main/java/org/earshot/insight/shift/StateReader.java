package org.earshot.insight.shift;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Reads what {@link StateWriter} wrote. Bytes that end too early or make no sense end in an exception of the JDK: who reads throws
 * the kept week away.
 */
final class StateReader {
    private final ByteBuffer bytes;
    private final Layout layout;

    StateReader(byte[] bytes, Layout layout) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.layout = layout;
    }

    Layout layout() {
        return layout;
    }

    int number() {
        return bytes.getInt();
    }

    long count() {
        return bytes.getLong();
    }

    double real() {
        return bytes.getDouble();
    }

    boolean flag() {
        return bytes.get() != 0;
    }

    Part part() {
        return layout.part(number());
    }

    GroupRef group() {
        return Objects.requireNonNull(part().group());
    }

    Step step() {
        int week = number();
        return new Step(week, part());
    }

    /** Whether all has been read. */
    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    Overdispersion overdispersion() {
        double rho = real();
        return new Overdispersion(rho, real());
    }

    /** Values at these positions; the others stay 0. */
    void reals(double[] values, int[] positions) {
        for (int position : positions) {
            values[position] = real();
        }
    }
}
