package org.earshot.insight.shift;

import java.nio.ByteBuffer;

/** Writes what is kept of a closed week, bit by bit as it is; {@link StateReader} reads it back in the same order. */
final class StateWriter {
    private final Layout layout;
    private ByteBuffer bytes = ByteBuffer.allocate(1024);

    StateWriter(Layout layout) {
        this.layout = layout;
    }

    /** How the week is laid out. */
    Layout layout() {
        return layout;
    }

    void number(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void count(long value) {
        room(Long.BYTES).putLong(value);
    }

    void real(double value) {
        room(Double.BYTES).putDouble(value);
    }

    void flag(boolean value) {
        room(1).put((byte) (value ? 1 : 0));
    }

    void part(Part part) {
        number(layout.numberOf(part));
    }

    /** A group, by its part. */
    void group(GroupRef group) {
        number(layout.numberOf(group));
    }

    void step(Step step) {
        number(step.week());
        part(step.part());
    }

    void overdispersion(Overdispersion overdispersion) {
        real(overdispersion.rho());
        real(overdispersion.varianceRatio());
    }

    /** The values at these positions. */
    void reals(double[] values, int[] positions) {
        for (int position : positions) {
            real(values[position]);
        }
    }

    byte[] toBytes() {
        byte[] written = new byte[bytes.position()];
        bytes.flip().get(written);
        bytes.clear();
        return written;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity()).put(bytes.flip());
        }
        return bytes;
    }
}
