package org.earshot.insight.urgent;

/** The rules are not known yet; whoever goes on without them might let an urgent answer pass. Try again in a moment. */
public final class RulesNotRead extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RulesNotRead() {
        super("the rules of urgent answers have not been read yet", null, false, false);
    }
}
