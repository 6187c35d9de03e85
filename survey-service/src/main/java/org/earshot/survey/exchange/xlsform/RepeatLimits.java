package org.earshot.survey.exchange.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;

/** As many rounds as an instrument holds: one with many questions in a repeat has fewer. */
final class RepeatLimits {
    private RepeatLimits() {}

    /** The repeats, with fewer rounds where all of them would be too many questions. */
    static List<Repeat> within(List<Question> questions, List<Repeat> repeats, Problems problems) {
        int repeated = repeats.stream()
                .mapToInt(repeat -> repeat.questions().size() + 1)
                .sum();
        int once = questions.size() - repeated;
        int most = repeated == 0 ? Repeat.MOST : Math.max(1, (InstrumentCheck.MAX_QUESTIONS - once) / repeated);
        List<Repeat> fitting = new ArrayList<>();
        for (Repeat repeat : repeats) {
            if (repeat.most() > most) {
                problems.leaveOut(
                        Where.sheet("survey"),
                        repeat.id(),
                        "repeat-shortened",
                        "an instrument holds " + InstrumentCheck.MAX_QUESTIONS
                                + " questions, counted as often as they may be asked: " + most + " rounds",
                        "Ask less in each round, if there may be more.");
            }
            fitting.add(repeat.most() > most ? repeat.upTo(most) : repeat);
        }
        return fitting;
    }
}
