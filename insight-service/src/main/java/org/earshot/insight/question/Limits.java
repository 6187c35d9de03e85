package org.earshot.insight.question;

import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.event.QuestionFinding;
import org.earshot.contracts.event.QuestionFindingKind;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.disclosure.RoughFigure;
import org.earshot.insight.question.Difference.Size;

/**
 * When a share says that a question should be looked at. The limits are this product's own conventions, so they stand in one place, each
 * with literature on what it watches; a finding is an invitation to look, and an answer to it ends it.
 */
final class Limits {
    /** A share of fewer people says little of the question. */
    static final int FEWEST_PEOPLE = 30;

    /** Item non-response: de Leeuw, Hox and Huisman (2003), Journal of Official Statistics 19(2). */
    static final double LEFT_OPEN = 0.10;

    /** More than for questions that are left: refusing is offered, and sensitive questions earn it (Tourangeau and Yan 2007, Psychological Bulletin 133(5)). */
    static final double RATHER_NOT_SAY = 0.15;

    /** Break-off at one page: Peytchev (2009), Public Opinion Quarterly 73(1). */
    static final double STOPPED_HERE = 0.05;

    /** A list of choices that misses what one in seven wanted to say. */
    static final double OTHER = 0.15;

    /** Half of all at one end: the question tells few people apart (DeVellis 2017, Scale Development, chapter 5). */
    static final double ONE_END = 0.50;

    /** Non-differentiation: Kim and others (2019), Social Science Computer Review 37(2); some of it is earnest. */
    static final double ALIKE = 0.25;

    private Limits() {}

    /** What a question as told gives reason to look at; nothing that the gate holds back. */
    static List<QuestionFinding> findings(String question, Snapshot told, DisclosureGate gate) {
        QuestionCounts counts = told.counts();
        List<QuestionFinding> found = new ArrayList<>();
        share(found, question, QuestionFindingKind.STOPPED_HERE, gate, told.stopped(), told.begun(), STOPPED_HERE);
        share(found, question, QuestionFindingKind.LEFT_OPEN, gate, counts.leftOpen(), counts.shown(), LEFT_OPEN);
        share(
                found,
                question,
                QuestionFindingKind.RATHER_NOT_SAY,
                gate,
                counts.ratherNotSay(),
                counts.shown(),
                RATHER_NOT_SAY);
        share(found, question, QuestionFindingKind.OTHER_OVERFLOWS, gate, counts.other(), counts.answered(), OTHER);
        share(found, question, QuestionFindingKind.FLOOR, gate, counts.lowest(), counts.answered(), ONE_END);
        share(found, question, QuestionFindingKind.CEILING, gate, counts.highest(), counts.answered(), ONE_END);
        share(found, question, QuestionFindingKind.SAME_ANSWERS, gate, counts.alike(), counts.run(), ALIKE);
        told.differences().stream()
                .filter(difference -> difference.size() == Size.C && gate.releases(difference.people()))
                .forEach(difference -> found.add(new QuestionFinding(
                        question,
                        QuestionFindingKind.DIFFERS_BY_LANGUAGE,
                        null,
                        gate.roughly(difference.people()),
                        difference.language())));
        return found;
    }

    private static void share(
            List<QuestionFinding> found,
            String question,
            QuestionFindingKind kind,
            DisclosureGate gate,
            long of,
            long people,
            double limit) {
        if (people >= FEWEST_PEOPLE && of > limit * people) {
            RoughFigure figure = gate.rough(new Counted(of, people, people));
            Double share = figure.share();
            Long told = figure.people();
            if (share != null && told != null) {
                found.add(new QuestionFinding(question, kind, share, told, null));
            }
        }
    }
}
