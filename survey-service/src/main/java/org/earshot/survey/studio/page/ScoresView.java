package org.earshot.survey.studio.page;

import java.util.List;
import java.util.UUID;

/**
 * The scores of a draft, and what a further one could add up.
 *
 * @param items what can be added up
 */
public record ScoresView(UUID id, String title, String titleLanguage, List<Row> scores, List<ScoreView.Item> items) {
    /**
     * A score.
     *
     * @param questions how many it adds up
     * @param faults errors of the check in it
     */
    public record Row(String id, int questions, long faults) {}
}
