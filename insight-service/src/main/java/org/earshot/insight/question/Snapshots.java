package org.earshot.insight.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.insight.question.Difference.Level;
import org.earshot.insight.question.Snapshot.OfLanguage;

/** Counts become what may be told of each question of a version, before the disclosure gate has seen it. */
final class Snapshots {
    /** With fewer people in either language the difference is mostly chance (Zwick 2012, ETS RR-12-08, asks for more in tests of consequence). */
    static final int FEWEST_IN_A_LANGUAGE = 50;

    private static final double HALVES = 2;

    private Snapshots() {}

    /**
     * By question, {@link QuestionKey#WHOLE} among them.
     *
     * @param stopped people by the question that they went no further than
     */
    static Map<String, Snapshot> of(
            Map<QuestionKey, QuestionCounts> counts, Map<LevelKey, LevelCounts> levels, Map<String, Long> stopped) {
        Map<String, Map<String, Map<Integer, LevelCounts>>> byQuestion = new HashMap<>();
        levels.forEach((key, people) -> byQuestion
                .computeIfAbsent(key.question().question(), any -> new TreeMap<>())
                .computeIfAbsent(key.language(), any -> new TreeMap<>())
                .put(key.level(), people));
        Map<String, QuestionCounts> all = new HashMap<>();
        counts.forEach((key, counted) -> all.put(key.question(), counted));
        stopped.keySet().forEach(question -> all.putIfAbsent(question, QuestionCounts.NONE));
        long began = all.getOrDefault(QuestionKey.WHOLE, QuestionCounts.NONE).shown()
                + stopped.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Snapshot> now = new HashMap<>();
        all.forEach((question, counted) -> now.put(
                question,
                new Snapshot(
                        counted,
                        stopped.getOrDefault(question, 0L),
                        began,
                        differences(byQuestion.getOrDefault(question, Map.of())))));
        return now;
    }

    /** Each language against the one that most people answered in. */
    static List<OfLanguage> differences(Map<String, Map<Integer, LevelCounts>> byLanguage) {
        Map<String, Long> people = new TreeMap<>();
        byLanguage.forEach((language, levels) -> people.put(
                language,
                levels.values().stream().mapToLong(LevelCounts::people).sum()));
        List<OfLanguage> differences = new ArrayList<>();
        people.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() >= FEWEST_IN_A_LANGUAGE)
                .ifPresent(most -> people.forEach((language, count) -> {
                    if (!language.equals(most.getKey()) && count >= FEWEST_IN_A_LANGUAGE) {
                        Difference difference = Difference.of(levels(
                                byLanguage.getOrDefault(most.getKey(), Map.of()),
                                byLanguage.getOrDefault(language, Map.of())));
                        differences.add(new OfLanguage(
                                language,
                                most.getKey(),
                                Math.rint(difference.delta() * HALVES) / HALVES,
                                difference.size(),
                                count));
                    }
                }));
        return differences;
    }

    private static List<Level> levels(Map<Integer, LevelCounts> others, Map<Integer, LevelCounts> studied) {
        return others.keySet().stream()
                .filter(studied::containsKey)
                .map(level -> {
                    LevelCounts there = others.getOrDefault(level, LevelCounts.NONE);
                    LevelCounts here = studied.getOrDefault(level, LevelCounts.NONE);
                    return new Level(there.high(), there.people(), here.high(), here.people());
                })
                .toList();
    }
}
