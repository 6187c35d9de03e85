package org.earshot.survey.exchange.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An expression cut into its words, read one after the other. */
final class Words {
    /** Longest expression; those of real forms have some hundred characters. */
    static final int MOST_CHARS = 4_000;

    private static final String PAIRS = "<= >= == != <> && || *=";
    private static final String SIGNS = "=<>!()[],+-*/%^";

    /** What a word is. */
    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        WORD,
        SIGN
    }

    /** One of them; a sign or a word is compared in lower case. */
    record Word(Kind kind, String text, int at) {
        boolean is(String sign) {
            return (kind == Kind.SIGN || kind == Kind.WORD)
                    && text.toLowerCase(Locale.ROOT).equals(sign);
        }

        /** In lower case; empty when it is neither a sign nor a bare word. */
        String spelled() {
            return kind == Kind.SIGN || kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
        }
    }

    private final String written;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int next;

    private Words(String written) {
        this.written = written;
    }

    static Words of(String written) throws NotHeld {
        if (written.length() > MOST_CHARS) {
            throw new NotHeld(Beyond.TOO_LARGE);
        }
        Words words = new Words(written);
        while (words.at < written.length()) {
            words.cut();
        }
        return words;
    }

    private void cut() throws NotHeld {
        char c = written.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '{') {
            int end = written.indexOf('}', at);
            if (end < 0) {
                throw NotHeld.at(at, Beyond.OPEN_BRACKET);
            }
            add(Kind.NAME, written.substring(at + 1, end).strip(), end + 1);
        } else if (c == '\'' || c == '"') {
            quoted(c);
        } else if (isWordPart(c)) {
            bare();
        } else {
            sign(c);
        }
    }

    private void quoted(char quote) throws NotHeld {
        StringBuilder text = new StringBuilder();
        int i = at + 1;
        for (; i < written.length() && written.charAt(i) != quote; i++) {
            boolean escaped = written.charAt(i) == '\\' && i + 1 < written.length();
            i += escaped ? 1 : 0;
            text.append(written.charAt(i));
        }
        if (i >= written.length()) {
            throw NotHeld.at(at, Beyond.OPEN_TEXT);
        }
        add(Kind.TEXT, text.toString(), i + 1);
    }

    /** Letters, digits and what stands inside of names: {@code 12}, {@code 1.5}, {@code q1_other.NAOK}, {@code 7X1X2SQ3}. */
    private void bare() {
        int end = at;
        while (end < written.length() && (isWordPart(written.charAt(end)) || isPoint(end))) {
            end++;
        }
        String text = written.substring(at, end);
        add(text.chars().allMatch(c -> Character.isDigit(c) || c == '.') ? Kind.NUMBER : Kind.WORD, text, end);
    }

    private boolean isPoint(int i) {
        return written.charAt(i) == '.' && i + 1 < written.length() && isWordPart(written.charAt(i + 1));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private void sign(char c) throws NotHeld {
        String pair = at + 1 < written.length() ? written.substring(at, at + 2) : "";
        if (pair.length() == 2 && PAIRS.contains(pair) && !pair.contains(" ")) {
            add(Kind.SIGN, pair, at + 2);
        } else if (SIGNS.indexOf(c) >= 0) {
            add(Kind.SIGN, String.valueOf(c), at + 1);
        } else {
            throw NotHeld.at(at, Beyond.UNKNOWN_SIGN);
        }
    }

    private void add(Kind kind, String text, int end) {
        words.add(new Word(kind, text, at));
        at = end;
    }

    /** The word that is next, or null at the end. */
    @Nullable Word peek() {
        return next < words.size() ? words.get(next) : null;
    }

    /** In lower case what sign or bare word is next; empty for anything else. */
    String spelled() {
        Word word = peek();
        return word == null ? "" : word.spelled();
    }

    /** Where the next word begins; behind the end when there is none. */
    int here() {
        Word word = peek();
        return word == null ? written.length() : word.at();
    }

    /** Whether this sign or bare word is next; then it is passed. */
    boolean passes(String sign) {
        Word word = peek();
        boolean is = word != null && word.is(sign);
        next += is ? 1 : 0;
        return is;
    }

    /** The next word. */
    Word take() throws NotHeld {
        Word word = peek();
        if (word == null) {
            throw NotHeld.at(written.length(), Beyond.CUT_OFF);
        }
        next++;
        return word;
    }
}
