package org.earshot.survey.exchange.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A part of an expression, as it is written. */
public sealed interface Term {

    /** The terms that this is made of. */
    default List<Term> parts() {
        return List.of();
    }

    /** Names of questions in this and all within it. */
    default Stream<String> names() {
        return parts().stream().flatMap(Term::names);
    }

    /** A text written out. */
    record Text(String text) implements Term {}

    /** A number written out. */
    record Amount(BigDecimal number) implements Term {}

    /** True or false, written out. */
    record Truth(boolean holds) implements Term {}

    /** A question, or something else that has a value. */
    record Name(String name) implements Term {
        @Override
        public Stream<String> names() {
            return Stream.of(name);
        }
    }

    /** Several terms in brackets. */
    record Listed(List<Term> parts) implements Term {
        public Listed {
            parts = List.copyOf(parts);
        }
    }

    /** A function, or a word between or behind terms that works like one; its name in lower case. */
    record Call(String function, List<Term> parts) implements Term {
        public Call {
            parts = List.copyOf(parts);
        }
    }

    /** What is not so. */
    record Negated(Term of) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(of);
        }
    }

    /**
     * Terms joined by "and" or "or".
     *
     * @param all whether by "and"
     */
    record Joined(boolean all, List<Term> parts) implements Term {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /** A comparison. */
    record Comparison(Term left, Operator operator, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }
    }

    /**
     * One of the four basic operations.
     *
     * @param sign {@code + - * /}
     */
    record Arithmetic(Term left, char sign, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }
    }
}
