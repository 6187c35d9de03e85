package org.earshot.survey.studio.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.expression.Parser;
import org.earshot.survey.exchange.expression.Sentences;
import org.earshot.survey.exchange.expression.Term;
import org.earshot.survey.studio.formula.WrongFormula.Reason;

/**
 * A formula in one line: numbers, {@code + - * /}, brackets, {@code {id}} for the number answered to a question, {@code {id|0}} with
 * what stands for it where there is none, {@code count({id})} for how many choices were given, and {@code if({id} >= 3, 1, 0)}.
 */
public final class FormulaText {
    private final FormulaManner manner;

    /** For a formula of the question {@code id}, which may look at what stands before it. */
    public FormulaText(Instrument instrument, String id) {
        this.manner = new FormulaManner(
                earlier(instrument, id),
                instrument.scores().stream().map(Score::id).toList());
    }

    /** The questions that a formula of {@code id} may look at, each statement of a matrix as one, in their order. */
    public static List<Question> earlier(Instrument instrument, String id) {
        return instrument.asked().stream()
                .takeWhile(question -> !question.id().equals(id))
                .toList();
    }

    /**
     * The formula.
     *
     * @throws WrongFormula where it goes wrong
     */
    public Formula read(String written) throws WrongFormula {
        if (written.isBlank()) {
            throw new WrongFormula(Reason.EMPTY, 0, 0);
        }
        Term term;
        try {
            term = Parser.parse(written, manner.spelling());
        } catch (NotHeld unreadable) {
            int at = Math.min(Math.max(0, unreadable.at()), written.length());
            throw new WrongFormula(Reason.UNREADABLE, at, endOfWord(written, at));
        }
        try {
            return new Sentences(manner).formula(written);
        } catch (FormulaManner.Misnamed named) {
            throw at(named.reason(), written, named.name());
        } catch (NotHeld meaningless) {
            throw bare(term)
                    .map(word -> at(Reason.BRACES, written, word))
                    .orElseGet(() -> new WrongFormula(Reason.NOT_HELD, 0, written.length()));
        }
    }

    /** The formula in one line; empty where a line cannot say it. */
    public Optional<String> write(Formula formula) {
        Optional<String> written = FormulaWriter.write(formula);
        return written.filter(line -> readsAs(line, formula));
    }

    private boolean readsAs(String written, Formula formula) {
        try {
            return read(written).equals(formula);
        } catch (WrongFormula unsaid) {
            return false;
        }
    }

    /** A word of it that is the name of a question. */
    private Optional<String> bare(Term term) {
        Stream<Term> tree = tree(term);
        return tree.filter(Term.Text.class::isInstance)
                .map(text -> ((Term.Text) text).text())
                .filter(manner::names)
                .findFirst();
    }

    private static Stream<Term> tree(Term term) {
        return Stream.concat(Stream.of(term), term.parts().stream().flatMap(FormulaText::tree));
    }

    private static WrongFormula at(Reason reason, String written, String name) {
        int from = written.indexOf(name);
        return from < 0
                ? new WrongFormula(reason, 0, written.length())
                : new WrongFormula(reason, from, from + name.length());
    }

    private static int endOfWord(String written, int from) {
        int end = from;
        while (end < written.length() && !Character.isWhitespace(written.charAt(end))) {
            end++;
        }
        return end;
    }
}
