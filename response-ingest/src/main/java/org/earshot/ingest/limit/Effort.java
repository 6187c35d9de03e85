package org.earshot.ingest.limit;

/** What a request costs its holder. */
public enum Effort {
    /** A page is shown or saved. */
    PAGE(1),

    /** A response is recorded or taken back. */
    RESPONSE(10),

    /** A file sent with an answer is taken: it stays, and is as long as many pages. */
    ATTACHMENT(40),

    /** Many responses in one request of a program. */
    BATCH(100),

    /** A file of thousands of responses is read: six at once, then three a minute. */
    FILE(2_000);

    private final int cost;

    Effort(int cost) {
        this.cost = cost;
    }

    /** In looks at a page. */
    public int cost() {
        return cost;
    }
}
