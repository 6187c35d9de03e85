package org.earshot.insight.understanding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.codebook.Theme;

/** What people said of the themes they were given. Every method runs in the organisation's transaction. */
public interface Understandings {

    /** A response and what was made of its texts; empty when it is not known, was withdrawn, or holds no text. */
    Optional<Given> given(UUID organizationId, UUID responseId);

    /** Keeps what somebody says of themes, in place of what they said before; runs alone. */
    void say(UUID organizationId, UUID responseId, Map<Theme, Verdict> verdicts, Instant at);

    /** How often each theme, with the rules that it has now, was confirmed or not, by distinct people. */
    Map<String, Tally> tallies(UUID organizationId, List<Theme> themes);

    /** Forgets what was said about responses. */
    void forget(UUID organizationId, Collection<UUID> responseIds);

    /**
     * What a response was given.
     *
     * @param answeredAt when it was answered
     * @param themes of all its texts
     * @param said what was said of them already, by theme
     */
    record Given(Instant answeredAt, List<String> themes, Map<String, Verdict> said) {
        public Given {
            themes = List.copyOf(themes);
            said = Map.copyOf(said);
        }
    }

    /**
     * Distinct people who said something of a theme.
     *
     * @param no of them, those who said that it is not what they wrote about
     */
    record Tally(long people, long no) {
        /** Nobody. */
        public static final Tally NONE = new Tally(0, 0);
    }
}
