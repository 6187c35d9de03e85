package org.earshot.survey.notice.page;

import java.util.Locale;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.notice.Message;
import org.earshot.survey.notice.Pace;

/** What kinds, paces and states are called in the language of the page. */
record NoticeLanguage(NoticeWords words, Locale locale) {

    static NoticeLanguage of(PageLanguage language) {
        NoticeWords words = language.words(NoticeWords.class);
        return new NoticeLanguage(words, language.locale());
    }

    /** The name of a kind in forms. */
    static String word(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String kind(NoticeKind kind) {
        return switch (kind) {
            case ALERT_OPENED -> words.alertOpened();
            case ALERT_UPDATED -> words.alertUpdated();
            case ALERT_CLOSED -> words.alertClosed();
            case DECISION_MADE -> words.decisionMade();
            case ASSIGNED -> words.assigned();
            case OVERDUE -> words.overdue();
            case COMMENTED -> words.commented();
            case ACTION_TAKEN -> words.actionTaken();
            case REMEASURED -> words.remeasured();
            case WEBHOOK_OFF -> words.webhookOff();
        };
    }

    String pace(Pace pace) {
        return switch (pace) {
            case NOW -> words.now();
            case DAILY -> words.daily();
            case WEEKLY -> words.weekly();
            case NEVER -> words.never();
        };
    }

    String state(Message.State state) {
        return switch (state) {
            case WAITING -> words.waiting();
            case SENT -> words.sent();
            case KEPT -> words.kept();
            case GIVEN_UP -> words.givenUp();
        };
    }
}
