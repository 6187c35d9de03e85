package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Scale;
import org.earshot.survey.studio.formula.FormulaText;
import org.earshot.survey.studio.formula.WrongFormula;
import org.jspecify.annotations.Nullable;

/** A piece of a question's form. Pages have one fragment for each {@link #form()}. */
public sealed interface Part {
    /** Which fragment shows it. */
    String form();

    /** Under which name its fields are sent. */
    String name();

    /** A text in every language. */
    record Words(String name, LocalizedText text) implements Part {
        @Override
        public String form() {
            return "words";
        }
    }

    /**
     * One line.
     *
     * @param input type of the field in HTML: number, date, time, text
     */
    record Line(String name, String input, String value) implements Part {
        @Override
        public String form() {
            return "line";
        }
    }

    /**
     * One of several.
     *
     * @param options what can be chosen, besides nothing
     * @param value what is chosen; empty for nothing
     */
    record Selection(String name, List<Option> options, String value) implements Part {
        @Override
        public String form() {
            return "selection";
        }
    }

    /** One thing that can be chosen. */
    record Option(String value, String label) {}

    /**
     * The choices of a question.
     *
     * @param exclusive whether a choice can be one that stands alone
     * @param pleaseSay whether a choice can ask for own words
     */
    record Choices(String name, List<Choice> choices, boolean exclusive, boolean pleaseSay) implements Part {
        @Override
        public String form() {
            return "choices";
        }
    }

    /**
     * A formula in one line.
     *
     * @param written as it is, or as it was typed if that goes wrong; empty where there is none, or a line cannot say it
     * @param kept whether there is one that a line cannot say: it stays until another one is written
     * @param wrong where what was typed goes wrong, or null
     * @param names what it can look at: the name, in its braces, and what is asked
     */
    record Calculation(
            String name,
            String written,
            boolean kept,
            @Nullable Wrong wrong,
            List<Named> names) implements Part {
        @Override
        public String form() {
            return "calculation";
        }

        static Calculation of(String name, Calculated calculated, Instrument instrument) {
            FormulaText text = new FormulaText(instrument, calculated.id());
            String written = text.write(calculated.formula()).orElse("");
            boolean begun = calculated.formula().tree().count() > 1 || !written.isEmpty();
            List<Named> names = FormulaText.earlier(instrument, calculated.id()).stream()
                    .filter(question -> !(question instanceof Info))
                    .map(question -> new Named(
                            "{" + question.id() + "}", question.asking().text()))
                    .toList();
            return new Calculation(name, written, begun && written.isEmpty(), null, names);
        }

        /** With what somebody typed instead: where it goes wrong, or this if it does not. */
        public Calculation typed(String typed, FormulaText text) {
            try {
                text.read(typed);
                return this;
            } catch (WrongFormula wrong) {
                return new Calculation(name, typed, kept, Wrong.in(typed, wrong), names);
            }
        }
    }

    /**
     * Where a formula goes wrong.
     *
     * @param before what stands before it
     * @param here what is wrong; empty where something is missing
     * @param after what stands behind it
     */
    record Wrong(WrongFormula.Reason reason, String before, String here, String after) {
        static Wrong in(String written, WrongFormula wrong) {
            return new Wrong(
                    wrong.reason(),
                    written.substring(0, wrong.from()),
                    written.substring(wrong.from(), wrong.to()),
                    written.substring(wrong.to()));
        }
    }

    /** Something that a formula or a text can look at. */
    record Named(String name, LocalizedText text) {}

    /** Something that is so, or not. */
    record Tick(String name, boolean ticked) implements Part {
        @Override
        public String form() {
            return "tick";
        }
    }

    /** The points of a scale, each with its number and its words. */
    record Points(String name, List<Scale.Point> points) implements Part {
        @Override
        public String form() {
            return "points";
        }
    }

    /** The statements of a matrix. */
    record Statements(String name, List<Matrix.Row> rows) implements Part {
        @Override
        public String form() {
            return "statements";
        }

        /** What an answer to one of them says of needs. */
        public Numeric needsOf(Matrix.Row row) {
            return new Numeric(name + "." + row.id(), row.needs());
        }
    }

    /** What an answer says of needs. */
    record Needs(String name, List<NeedMapping> needs) implements Part {
        @Override
        public String form() {
            return "needs";
        }
    }

    /** What a number says of needs. */
    record Numeric(String name, List<NumericNeed> needs) implements Part {
        @Override
        public String form() {
            return "scale";
        }
    }
}
