package org.earshot.survey.exchange.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;

/** What a question is to ODK's own programs: the cells that say how it is answered. */
final class QuestionCells {
    private QuestionCells() {}

    /** The column "type"; the list of its choices has the question's name. */
    static String type(Question question, String name) {
        if (question instanceof Calculated) {
            return "calculate";
        }
        if (question instanceof YesNo) {
            return "select_one " + QuestionTypes.YES_NO;
        }
        if (question instanceof Consent) {
            return "acknowledge";
        }
        if (question instanceof Ranking) {
            return "rank " + name;
        }
        if (question instanceof TimeQuestion) {
            return "time";
        }
        if (question instanceof FileQuestion file) {
            return file.kind() == FileQuestion.Kind.PHOTO ? "image" : "file";
        }
        if (question instanceof SingleChoice || question instanceof Scale) {
            return "select_one " + name;
        }
        if (question instanceof MultipleChoice) {
            return "select_multiple " + name;
        }
        if (question instanceof NumberQuestion number) {
            return number.decimals() == 0 ? "integer" : "decimal";
        }
        if (question instanceof Rating) {
            return "range";
        }
        if (question instanceof Info) {
            return "note";
        }
        return question instanceof DateQuestion ? "date" : "text";
    }

    /** The column "constraint"; empty where any answer of the type is taken. */
    static String constraint(Question question) {
        List<String> parts = new ArrayList<>();
        if (question instanceof NumberQuestion number) {
            parts.add(". >= " + plain(number.min()));
            parts.add(". <= " + plain(number.max()));
        }
        if (question instanceof DateQuestion date) {
            if (date.min() != null) {
                parts.add(". >= date('" + date.min() + "')");
            }
            if (date.max() != null) {
                parts.add(". <= date('" + date.max() + "')");
            }
        }
        if (question instanceof MultipleChoice) {
            question.choices().stream()
                    .filter(Choice::exclusive)
                    .forEach(c -> parts.add("not(selected(., '" + c.id() + "') and count-selected(.) > 1)"));
        }
        return String.join(" and ", parts);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
