package org.earshot.insight.reading.page;

import org.jspecify.annotations.Nullable;

/** Why a form about an alert was not taken, in words. */
final class Refusals {
    private Refusals() {}

    /** Empty when nothing was refused, or nothing that a reader could do something about. */
    static String words(@Nullable String refused, PageWords page, DecidingWords deciding) {
        if (refused == null) {
            return "";
        }
        return switch (refused) {
            case "reason_missing" -> page.reasonMissing();
            case "reason_too_long" -> page.reasonTooLong();
            case "closed" -> page.alertIsClosed();
            case "due" -> deciding.refusedDue();
            case "decided" -> deciding.refusedDecided();
            case "comment_missing" -> deciding.refusedComment();
            case "unknown_person" -> deciding.refusedPerson();
            case "action_what" -> deciding.refusedWhat();
            case "action_days" -> deciding.refusedDays();
            case "actions_full" -> deciding.refusedFull();
            case "merged" -> deciding.refusedMerged();
            case "no_story" -> deciding.refusedStory();
            default -> "";
        };
    }
}
