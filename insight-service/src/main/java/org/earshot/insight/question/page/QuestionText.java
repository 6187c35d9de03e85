package org.earshot.insight.question.page;

import org.earshot.contracts.event.QuestionFinding;
import org.earshot.insight.disclosure.RoughFigure;
import org.earshot.platform.page.PageLanguage;
import org.jspecify.annotations.Nullable;

/** Figures about questions in the reader's language. */
final class QuestionText {
    private final QuestionWords words;
    private final PageLanguage language;

    QuestionText(PageLanguage language) {
        this.words = language.words(QuestionWords.class);
        this.language = language;
    }

    QuestionWords words() {
        return words;
    }

    String count(long count) {
        return language.count(count);
    }

    /** "25 %", a mark for too few people, or nothing where the figure does not apply. */
    String cell(@Nullable RoughFigure figure) {
        if (figure == null) {
            return "";
        }
        Double share = figure.share();
        return share == null ? words.tooFew() : language.percent(share);
    }

    /** What a language is called. */
    String language(String tag) {
        return language.nameOf(tag);
    }

    /** A finding in a sentence. */
    String sentence(QuestionFinding finding) {
        Double share = finding.share();
        String part = share == null ? "" : language.percent(share);
        String people = count(finding.people());
        String tag = finding.language();
        return switch (finding.kind()) {
            case LEFT_OPEN -> words.leftOpenSays(part, people);
            case RATHER_NOT_SAY -> words.ratherNotSaySays(part, people);
            case STOPPED_HERE -> words.stoppedSays(part, people);
            case OTHER_OVERFLOWS -> words.otherSays(part, people);
            case FLOOR -> words.lowestSays(part, people);
            case CEILING -> words.highestSays(part, people);
            case SAME_ANSWERS -> words.alikeSays(part, people);
            case DIFFERS_BY_LANGUAGE -> words.differsSays(tag == null ? "" : language(tag), people);
        };
    }

    /** How large a difference between languages is. */
    String size(org.earshot.insight.question.Difference.Size size) {
        return switch (size) {
            case A -> words.sizeA();
            case B -> words.sizeB();
            case C -> words.sizeC();
        };
    }
}
