package org.earshot.insight.codebook;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * What is counted of a theme over time. Another rule is another series: what it counts is something else, as with a question whose
 * meaning changed.
 *
 * @param theme id of the theme
 * @param rule names the rules that it is counted by
 */
public record ThemeSeries(String theme, String rule) {
    private static final String PREFIX = "theme:";
    private static final int RULE_CHARS = 12;

    /** Of a theme as it is now. */
    public static ThemeSeries of(Theme theme) {
        String named = UUID.nameUUIDFromBytes(theme.meaning().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return new ThemeSeries(theme.id(), named.substring(0, RULE_CHARS));
    }

    /** Stands where a need's code stands in tables; no need has such a code. */
    public String code() {
        return PREFIX + theme + ":" + rule;
    }

    /** The series that a code stands for; empty for a need and for a step of answering. */
    public static Optional<ThemeSeries> of(String code) {
        int end = code.lastIndexOf(':');
        return isReserved(code) && end > PREFIX.length()
                ? Optional.of(new ThemeSeries(code.substring(PREFIX.length(), end), code.substring(end + 1)))
                : Optional.empty();
    }

    /** Whether a code is reserved for themes, so that no need may have it. */
    public static boolean isReserved(String code) {
        return code.startsWith(PREFIX);
    }
}
