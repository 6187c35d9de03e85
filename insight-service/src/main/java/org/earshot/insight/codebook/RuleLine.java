package org.earshot.insight.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A line of a rule, as a person writes it:
 *
 * <ul>
 *   <li>{@code hungry}: this word in any inflection; {@code food bank}: these words side by side
 *   <li>{@code evict*}: any word that begins so
 *   <li>{@code pay + rent}: all of these, anywhere in the text
 *   <li>{@code no ~3 food}: these, with at most three other words in between, in either order; {@code ~} alone is {@code ~5}
 *   <li>{@code - food poisoning}: words that do not count for the other lines
 * </ul>
 *
 * A text is in the theme when any line is met that does not begin with {@code -}.
 */
final class RuleLine {
    static final int MAX_CHARS = 200;
    private static final int STANDARD_DISTANCE = 5;
    private static final int MAX_DISTANCE = 20;
    private static final int MAX_NEAR = 3; // each more multiplies the places to look at
    private static final int FEWEST_LETTERS = 3;

    private static final BitSet NOTHING = new BitSet(0);

    private final String written;
    private final boolean excluding;
    private final List<Chain> parts;

    private RuleLine(String written, boolean excluding, List<Chain> parts) {
        this.written = written;
        this.excluding = excluding;
        this.parts = parts;
    }

    /**
     * Reads a line.
     *
     * @throws UnreadableLine when it is not written as above
     */
    static RuleLine read(String line, String language, Words words) {
        String written = line.strip();
        if (written.length() > MAX_CHARS) {
            throw new UnreadableLine(UnreadableLine.Kind.TOO_LONG);
        }
        boolean excluding = written.startsWith("-");
        List<Chain> parts = new ArrayList<>();
        for (List<String> part : split(tokens(excluding ? written.substring(1) : written))) {
            parts.add(chain(part, language, words));
        }
        return new RuleLine(written, excluding, parts);
    }

    /** The line as written. */
    String written() {
        return written;
    }

    /** Whether its words do not count for the other lines. */
    boolean excluding() {
        return excluding;
    }

    /** The words that meet it; none when it is not met. Words in {@code taken} cannot. */
    BitSet in(TakenApart text, BitSet taken) {
        BitSet all = new BitSet();
        for (Chain part : parts) {
            boolean met = false;
            for (BitSet words : part.in(text)) {
                if (!words.intersects(taken)) {
                    all.or(words);
                    met = true;
                }
            }
            if (!met) {
                return NOTHING;
            }
        }
        return all;
    }

    private static List<String> tokens(String line) {
        return Arrays.stream(line.replaceAll("[\"\u201c\u201d\u00ab\u00bb]", " ")
                        .replace("+", " + ")
                        .replaceAll("(~\\S*)", " $1 ")
                        .strip()
                        .split("\\s+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static List<List<String>> split(List<String> tokens) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (String token : tokens) {
            if (token.equals("+")) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(token);
            }
        }
        return parts;
    }

    private static Chain chain(List<String> tokens, String language, Words words) {
        List<Pattern.Row> rows = new ArrayList<>();
        List<Integer> distances = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String token : tokens) {
            if (token.startsWith("~")) {
                rows.add(row(row, language, words));
                distances.add(distance(token.substring(1)));
                row = new ArrayList<>();
            } else {
                row.add(token);
            }
        }
        rows.add(row(row, language, words));
        if (rows.size() > MAX_NEAR) {
            throw new UnreadableLine(UnreadableLine.Kind.TOO_LONG);
        }
        return new Chain(rows, distances);
    }

    private static int distance(String written) {
        if (written.isEmpty()) {
            return STANDARD_DISTANCE;
        }
        if (!written.matches("[0-9]{1,2}")
                || Integer.parseInt(written) < 1
                || Integer.parseInt(written) > MAX_DISTANCE) {
            throw new UnreadableLine(UnreadableLine.Kind.BAD_DISTANCE);
        }
        return Integer.parseInt(written);
    }

    private static Pattern.Row row(List<String> tokens, String language, Words words) {
        if (tokens.isEmpty()) {
            throw new UnreadableLine(UnreadableLine.Kind.PART_MISSING);
        }
        List<Pattern> patterns = new ArrayList<>();
        for (String token : tokens) {
            boolean beginning = token.endsWith("*");
            List<Word> read = words.of(language, beginning ? token.substring(0, token.length() - 1) : token);
            if (token.indexOf('*') >= 0) {
                boolean enough =
                        beginning && read.size() == 1 && read.get(0).form().length() >= FEWEST_LETTERS;
                if (!enough) {
                    throw new UnreadableLine(UnreadableLine.Kind.SHORT_BEGINNING);
                }
                patterns.add(new Pattern.Beginning(read.get(0).form()));
            } else {
                read.forEach(word -> patterns.add(new Pattern.Stem(word.stem())));
            }
        }
        if (patterns.isEmpty()) {
            throw new UnreadableLine(UnreadableLine.Kind.NO_WORD);
        }
        return new Pattern.Row(patterns);
    }
}
