package org.earshot.insight.shift;

/** Whether a need is told of more often than usual, or less often. */
public enum Direction {
    RISE(1),
    FALL(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** 1 for a rise, -1 for a fall. */
    public int sign() {
        return sign;
    }

    /** The other direction. */
    public Direction opposite() {
        return this == RISE ? FALL : RISE;
    }
}
