package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Scale;

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
