package org.earshot.survey.exchange.limesurvey;

import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Spelling;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;
import org.jspecify.annotations.Nullable;

/** Makes questions of a question, and says what of it is not taken over. */
final class QuestionReader {
    private static final int DECIMALS = 6;

    private final Words words;
    private final Names names;
    private final Equations equations;
    private final Spelling spelling;
    private final Problems problems;
    private final Ids ids = new Ids();
    private final TypeReader types;

    QuestionReader(Words words, Names names, Equations equations, Spelling spelling, Problems problems) {
        this.words = words;
        this.names = names;
        this.equations = equations;
        this.spelling = spelling;
        this.problems = problems;
        this.types = new TypeReader(words, names, ids, problems);
    }

    /** None when it cannot be taken over. */
    List<Question> read(Asked asked, @Nullable Condition showWhen) {
        boolean lines = asked.type().equals("K") || asked.type().equals("Q");
        String id = lines ? asked.code() : ids.add(asked.code());
        List<Question> made;
        if (asked.type().equals("*")) {
            made = calculated(asked, id, showWhen);
        } else if (asked.attribute("hidden").equals("1")) {
            problems.leaveOut(asked.where("hidden"), asked.code(), FileFault.HIDDEN_NOT_HELD);
            return List.of();
        } else {
            made = bounded(asked, types.read(asked, id, asking(asked, id, showWhen)));
        }
        if (!made.isEmpty()) {
            LeftOvers.list(asked, problems);
        }
        return made;
    }

    private Asking asking(Asked asked, String id, @Nullable Condition showWhen) {
        LocalizedText help = words.of(asked.help());
        String mandatory = asked.row().text("mandatory");
        if (mandatory.equalsIgnoreCase("S")) {
            problems.note(asked.row().where("mandatory"), asked.code(), FileFault.SOFT_MANDATORY);
        }
        return new Asking(
                words.or(asked.text(), asked.code()),
                help.byLanguage().isEmpty() ? null : help,
                mandatory.equalsIgnoreCase("Y") && !asked.type().equals("X"),
                false,
                showWhen,
                null,
                Choices.codes(id, asked.code()));
    }

    /** A number is held to what an equation demands of itself. */
    private List<Question> bounded(Asked asked, List<Question> made) {
        String equation = asked.peek("em_validation_q");
        if (equation.isEmpty() || made.size() != 1 || !(made.get(0) instanceof NumberQuestion number)) {
            return made;
        }
        try {
            Bounds bounds = new Bounds(number.min(), number.max(), number.decimals()).and(equation, spelling);
            asked.attribute("em_validation_q");
            return List.of(new NumberQuestion(
                    number.id(), number.asking(), bounds.min(), bounds.max(), number.decimals(), number.needs()));
        } catch (NotHeld | InvalidValue unsaid) {
            return made; // its attribute stays unread and is listed
        }
    }

    private List<Question> calculated(Asked asked, String id, @Nullable Condition showWhen) {
        List.of("hidden", "equation", "numbers_only").forEach(asked::attribute);
        String own = asked.peek("equation");
        String written = own.isEmpty() ? equation(asked) : own;
        try {
            Asking asking = new Asking(
                    words.inFirst(asked.code()), null, false, false, showWhen, null, Choices.codes(id, asked.code()));
            Question figure = new Calculated(id, asking, equations.formula(written), DECIMALS);
            names.add(asked.code(), asked.row().text("qid"), new Known(asked.code(), figure, Map.of()), Map.of());
            return List.of(figure);
        } catch (NotHeld reason) {
            problems.leaveOut(
                    asked.row().where(asked.row().has("question") ? "question" : "text"),
                    written,
                    FileFault.CALCULATION_NOT_HELD,
                    reason.because());
            return List.of();
        }
    }

    /** In the survey's own language; the others repeat it. */
    private static String equation(Asked asked) {
        return asked.text().texts().values().stream()
                .map(Part.Said::text)
                .findFirst()
                .orElse("");
    }
}
