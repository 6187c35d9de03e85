package org.earshot.insight.urgent;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an urgent answer stands; derived from its history. */
public enum UrgentStatus {
    /** Nobody has said that they have seen it as it now is. */
    UNSEEN,
    SEEN,
    FOLLOWED_UP,
    /** The participant has changed the answer since. */
    CORRECTED,
    /** The participant has taken the response back. */
    WITHDRAWN;

    /** The word used in JSON and in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of that word, or empty. */
    public static Optional<UrgentStatus> of(String word) {
        return Stream.of(values()).filter(status -> status.word().equals(word)).findFirst();
    }
}
