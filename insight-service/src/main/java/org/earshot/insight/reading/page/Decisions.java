package org.earshot.insight.reading.page;

import org.earshot.insight.alert.Decision;

/** Decisions in words. */
final class Decisions {
    private Decisions() {}

    static String words(Decision decision, PageWords words) {
        return switch (decision) {
            case ACT -> words.decisionAct();
            case WATCH -> words.decisionWatch();
            case DECLINE -> words.decisionDecline();
        };
    }
}
