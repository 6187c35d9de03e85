package org.earshot.insight.quote;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.earshot.insight.codebook.Span;

/** Texts of which parts are left out, and nothing else is changed. */
public final class LeavingOut {
    /** Stands for what was left out. */
    public static final String SIGN = "[\u2026]";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LeavingOut() {}

    /** The text without some parts of it, which are in order and may overlap. */
    static String of(String text, List<Span> parts) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Span part : parts) {
            if (part.start() >= at) {
                left.append(text, at, part.start()).append(SIGN);
            }
            at = Math.max(at, part.end());
        }
        return left.append(text, Math.min(at, text.length()), text.length()).toString();
    }

    /** Whether {@code shown} is {@code text} with parts left out; blanks do not matter. */
    static boolean isFrom(String text, String shown) {
        String all = BLANKS.matcher(text).replaceAll("");
        List<String> pieces = Arrays.stream(shown.split(Pattern.quote(SIGN), -1))
                .map(piece -> BLANKS.matcher(piece).replaceAll(""))
                .toList();
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            return all.equals(first);
        }
        if (!all.startsWith(first) || !all.endsWith(last)) {
            return false;
        }
        int at = first.length();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = all.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return at <= all.length() - last.length();
    }

    /** Whether anything but signs is left. */
    static boolean saysSomething(String shown) {
        return shown.replace(SIGN, "").chars().anyMatch(Character::isLetter);
    }
}
