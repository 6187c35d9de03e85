package org.earshot.survey.contact;

/**
 * No key seals contacts here, or the one that sealed this row is not among those configured. The operator sets
 * {@code earshot.contacts.keys} and {@code earshot.contacts.lookup-key}; until then nothing personal can be kept or read.
 */
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Which one, without the key itself. */
    public KeyMissing(String which) {
        super(which, null, false, false);
    }
}
