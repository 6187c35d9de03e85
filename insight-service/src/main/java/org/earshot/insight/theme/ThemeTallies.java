package org.earshot.insight.theme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts of people over sorted texts that have not passed the disclosure gate. Every method runs in the organisation's transaction. */
public interface ThemeTallies {

    /** Some weeks of an organisation, both ends included. */
    record Weeks(UUID organizationId, int from, int to) {}

    /** The languages that people wrote in. */
    List<String> languages(Weeks weeks);

    /** Distinct people who wrote in one of these languages. */
    long writers(Weeks weeks, Set<String> languages);

    /** Distinct people none of whose texts is in any theme. */
    long unthemed(Weeks weeks);

    /** Distinct people by theme; a theme that nobody wrote about is absent. */
    Map<String, Long> people(Weeks weeks);

    /** Of so many texts of the last weeks words are counted at most: the newest weeks, and any of the same week. */
    int MOST_NOW = 5_000;

    /** And of so many before. */
    int MOST_BEFORE = 15_000;

    /**
     * The words of texts in a language, before and from a week on.
     *
     * @param language primary subtag
     */
    List<WordTally> words(Weeks weeks, int nowFrom, String language);

    /**
     * How many people used a word.
     *
     * @param form as most people wrote it
     * @param small whether anyone wrote it without a capital
     */
    record WordTally(String stem, String form, boolean small, long now, long before) {}
}
