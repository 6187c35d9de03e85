package org.earshot.ingest.importing.csv;

import java.util.Map;

/** What stands between cells: the candidate that occurs most in the header, outside quotation marks. */
final class Separator {
    private static final Map<Character, String> NAMES =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "vertical bar");

    private Separator() {}

    static char of(String header) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            int count = count(header, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** In a word. */
    static String name(char separator) {
        return NAMES.getOrDefault(separator, String.valueOf(separator));
    }

    private static int count(String header, char candidate) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            count += c == candidate && !quoted ? 1 : 0;
        }
        return count;
    }
}
