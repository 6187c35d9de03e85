package org.earshot.platform.problem;

/** A kind of refusal; each service lists its own in one enum. */
public interface ProblemKind {
    /** Stable, kebab-case; the end of the {@code type} URI. */
    String slug();

    /** The kind in a few words, the same for every occurrence. */
    String title();

    /** The HTTP status. */
    int status();
}
