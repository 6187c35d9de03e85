package org.earshot.survey.campaign.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.survey.campaign.Outlook;
import org.earshot.survey.campaign.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One campaign.
 *
 * @param update that it tells, or null where it asks
 * @param outlook before the start, else null
 * @param progress after it, else null
 * @param leftOut why people were not asked, or would not be
 */
public record CampaignView(
        UUID id,
        String title,
        String status,
        String closes,
        @Nullable UUID update,
        int reminders,
        List<Text> texts,
        @Nullable Outlook outlook,
        @Nullable Progress progress,
        List<Reason> leftOut,
        List<Reason> failures) {

    /**
     * The words in one language.
     *
     * @param letter of an e-mail where it says more, or null
     */
    public record Text(
            String language, String invitation, @Nullable String letter) {}

    /** A reason with how often. */
    public record Reason(String code, int count) {
        static List<Reason> of(Map<String, Integer> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
