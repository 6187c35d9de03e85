package org.earshot.ingest.limit;

/** What a request costs its holder. */
public enum Effort {
    /** A page is shown or saved. */
    PAGE(1),

    /** A response is recorded or taken back. */
    RESPONSE(10),

    /** Many responses in one request of a program. */
    BATCH(100);

    private final int cost;

    Effort(int cost) {
        this.cost = cost;
    }

    /** In looks at a page. */
    public int cost() {
        return cost;
    }
}
