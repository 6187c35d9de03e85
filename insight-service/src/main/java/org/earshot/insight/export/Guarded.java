package org.earshot.insight.export;

/**
 * Keeps spreadsheets from taking what somebody wrote for a formula (OWASP, "CSV Injection"): a text that begins with one of
 * {@code = + - @}, a tab or a line break gets an apostrophe before it, which spreadsheets take for "this is text".
 */
public final class Guarded {
    private static final String BEGINS_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Guarded() {}

    /** The text as it may stand in a cell; most texts as they are. */
    public static String text(String text) {
        return !text.isEmpty() && BEGINS_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
