package org.earshot.insight.reading.page;

import java.util.function.UnaryOperator;
import org.earshot.insight.chart.SplitBar;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.AlertView.Evidence;

/**
 * How sure an alert is, and whether needs changed or who answers; every member is text as shown.
 *
 * @param question that the verdict answers
 * @param bars the split as a picture
 */
public record Sureness(
        String before,
        String after,
        String interval,
        String rests,
        String question,
        String verdict,
        String said,
        String mix,
        String bars) {
    /** A part that is below this share of the other one does not change the verdict. */
    private static final double SMALL_PART = .4;

    static Sureness of(AlertView.Kind kind, Evidence evidence, PageText text) {
        return kind == AlertView.Kind.SILENCE ? ofSilence(evidence, text) : ofNeed(evidence, text);
    }

    private static Sureness ofNeed(Evidence evidence, PageText text) {
        PageWords words = text.words();
        return of(
                evidence,
                text,
                words.sureRests(text.count(evidence.answers()), text.count(evidence.people())),
                new Verdicts(
                        words.differentTitle(), words.differentNeeds(), words.differentPeople(), words.differentBoth()),
                words::whatPeopleSay,
                words::whoAnswers);
    }

    private static Sureness ofSilence(Evidence evidence, PageText text) {
        AnsweringWords words = text.answering();
        return of(
                evidence,
                text,
                words.sureRests(text.count(evidence.people())),
                new Verdicts(
                        words.differentTitle(), words.differentDoing(), words.differentPeople(), words.differentBoth()),
                words::whatPeopleDo,
                words::whoCould);
    }

    private static Sureness of(
            Evidence evidence,
            PageText text,
            String rests,
            Verdicts verdicts,
            UnaryOperator<String> real,
            UnaryOperator<String> mix) {
        return new Sureness(
                text.percent(evidence.before()),
                text.percent(evidence.after()),
                text.words().sureInterval(text.points(evidence.low()), text.points(evidence.high())),
                rests,
                verdicts.question,
                verdicts.of(evidence.fromRealChange(), evidence.fromMix()),
                real.apply(text.points(evidence.fromRealChange())),
                mix.apply(text.points(evidence.fromMix())),
                SplitBar.draw(evidence.fromRealChange(), evidence.fromMix(), text));
    }

    /** What the split of a change may come to. */
    private record Verdicts(String question, String real, String mix, String both) {
        String of(double fromRealChange, double fromMix) {
            if (Math.abs(fromMix) <= SMALL_PART * Math.abs(fromRealChange)) {
                return real;
            }
            return Math.abs(fromRealChange) <= SMALL_PART * Math.abs(fromMix) ? mix : both;
        }
    }
}
