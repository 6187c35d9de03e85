package org.earshot.ingest.limit;

/**
 * Whose requests are counted together, and how far they go. The unit is one look at a page; a person who answers ten questions takes
 * about 35 of them.
 */
public enum Holder {
    /** A link made for one person: three taps a second for minutes on end, on whatever devices. */
    PERSONAL_LINK(400, 200),

    /** A link for many: a hall full of people at once, then some 300 a minute. */
    OPEN_LINK(20_000, 12_000),

    /** An address, or an IPv6 site: 200 people behind it answer within three minutes. */
    NETWORK(6_000, 3_000),

    /** The credentials of a program. */
    CLIENT(12_000, 6_000);

    private final int atOnce;
    private final int aMinute;

    Holder(int atOnce, int aMinute) {
        this.atOnce = atOnce;
        this.aMinute = aMinute;
    }

    /** The most that may come at once, after a rest. */
    public int atOnce() {
        return atOnce;
    }

    /** How much comes back a minute. */
    public int aMinute() {
        return aMinute;
    }
}
