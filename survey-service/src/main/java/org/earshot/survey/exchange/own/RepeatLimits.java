package org.earshot.survey.exchange.own;

import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;

/** What a repeat holds: no more rounds than fit into an instrument, and nothing that is asked of who answers, once. */
public final class RepeatLimits {
    private RepeatLimits() {}

    /** Whether a question may stand in a repeat; one that may not is listed at {@code where}. */
    public static boolean holds(Question question, Where where, Problems problems) {
        boolean once = question instanceof FileQuestion || question instanceof Consent;
        if (once) {
            problems.leaveOut(where, question.id(), FileFault.NOT_IN_REPEAT);
        }
        return !once;
    }

    /** The repeats, with fewer rounds where all of them would be too many questions; one that is shortened is listed at {@code where}. */
    public static List<Repeat> within(List<Question> questions, List<Repeat> repeats, Where where, Problems problems) {
        int repeated = repeats.stream()
                .mapToInt(repeat -> repeat.questions().size() + 1)
                .sum();
        int once = questions.size() - repeated;
        int most = repeated == 0 ? Repeat.MOST : Math.max(1, (InstrumentCheck.MAX_QUESTIONS - once) / repeated);
        List<Repeat> fitting = new ArrayList<>();
        for (Repeat repeat : repeats) {
            if (repeat.most() > most) {
                problems.leaveOut(
                        where,
                        repeat.id(),
                        FileFault.REPEAT_SHORTENED,
                        String.valueOf(InstrumentCheck.MAX_QUESTIONS),
                        String.valueOf(most));
            }
            fitting.add(repeat.most() > most ? repeat.upTo(most) : repeat);
        }
        return fitting;
    }
}
