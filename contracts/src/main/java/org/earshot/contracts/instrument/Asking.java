package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * How a question is put.
 *
 * @param text the question itself
 * @param hint a line of help under it, or null
 * @param required whether it must be answered (or met with "I would rather not say", where offered)
 * @param ratherNotSay whether "I would rather not say" is offered
 * @param showWhen condition over earlier questions, or null for always
 * @param construct what the question measures, stable across versions and wordings, or null
 * @param codes what the question is called elsewhere; empty when nowhere
 * @param constraints what an answer must also satisfy; empty when nothing
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Asking(
        LocalizedText text,
        @Nullable LocalizedText hint,
        boolean required,
        boolean ratherNotSay,
        @Nullable Condition showWhen,
        @Nullable String construct,
        List<Code> codes,
        List<Constraint> constraints) {

    @JsonCreator
    public Asking(
            LocalizedText text,
            @Nullable LocalizedText hint,
            boolean required,
            boolean ratherNotSay,
            @Nullable Condition showWhen,
            @Nullable String construct,
            @Nullable List<Code> codes,
            @Nullable List<Constraint> constraints) {
        this.text = Complete.present(text, "text");
        this.hint = hint;
        this.required = required;
        this.ratherNotSay = ratherNotSay;
        this.showWhen = showWhen;
        this.construct = construct == null ? null : Complete.text(construct, "construct");
        this.codes = Complete.atMost(Code.MOST, codes, "codes");
        this.constraints = Complete.atMost(Constraint.MOST, constraints, "constraints");
    }

    /** A question whose answer need satisfy nothing but its type. */
    public Asking(
            LocalizedText text,
            @Nullable LocalizedText hint,
            boolean required,
            boolean ratherNotSay,
            @Nullable Condition showWhen,
            @Nullable String construct,
            @Nullable List<Code> codes) {
        this(text, hint, required, ratherNotSay, showWhen, construct, codes, null);
    }

    /** A question that is called nothing elsewhere. */
    public Asking(
            LocalizedText text,
            @Nullable LocalizedText hint,
            boolean required,
            boolean ratherNotSay,
            @Nullable Condition showWhen,
            @Nullable String construct) {
        this(text, hint, required, ratherNotSay, showWhen, construct, null, null);
    }

    /** A question that may be left, always shown. */
    public static Asking of(LocalizedText text) {
        return new Asking(text, null, false, false, null, null);
    }

    /** The same question, held to other constraints. */
    public Asking constrained(List<Constraint> others) {
        return new Asking(text, hint, required, ratherNotSay, showWhen, construct, codes, others);
    }

    /** The same question in other words. */
    public Asking worded(Rewording change) {
        return new Asking(
                change.at("text", text),
                hint == null ? null : change.at("hint", hint),
                required,
                ratherNotSay,
                showWhen,
                construct,
                codes,
                worded(constraints, change));
    }

    private static List<Constraint> worded(List<Constraint> constraints, Rewording change) {
        return IntStream.range(0, constraints.size())
                .mapToObj(i -> new Constraint(
                        constraints.get(i).must(),
                        change.at("constraints/" + i, constraints.get(i).message())))
                .toList();
    }
}
