package org.earshot.insight.question;

import java.util.List;
import org.earshot.insight.question.Difference.Size;

/**
 * A question as it is told: counts as they stood at one moment.
 *
 * @param stopped people who went no further than this question
 * @param begun people who began the version, whether they finished or not
 * @param differences by language; empty where too few answered, or the question belongs to no scale
 */
public record Snapshot(QuestionCounts counts, long stopped, long begun, List<OfLanguage> differences) {
    /** Nothing has been told yet. */
    static final Snapshot NONE = new Snapshot(QuestionCounts.NONE, 0, 0, List.of());

    public Snapshot {
        differences = List.copyOf(differences);
    }

    /**
     * How answers in a language differ from those in another, among people at the same level.
     *
     * @param than the language that most people answered in
     * @param delta in halves, see {@link Difference}
     * @param people who answered in {@code language}
     */
    public record OfLanguage(String language, String than, double delta, Size size, long people) {}

    /**
     * What stands when it was told and is now so: a part stays as it was told until {@code threshold} people have changed it, so that
     * nobody can be found by comparing what was told at two moments (decision 21).
     */
    Snapshot moved(Snapshot now, int threshold) {
        boolean counted = Math.abs(now.counts.shown() - counts.shown()) >= threshold;
        boolean stops = Math.abs(now.begun - begun) >= threshold;
        return new Snapshot(
                counted ? now.counts : counts,
                stops ? now.stopped : stopped,
                stops ? now.begun : begun,
                counted ? now.differences : differences);
    }
}
