package org.earshot.insight.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A column of an export. Its name, its place and its codes stay when a version, a language or an answer is added.
 *
 * @param name letters, digits and underscores, at most 64: a name that every format and SPSS can carry
 * @param question id of the question, or null for what a response has beside its answers
 * @param choice id of the choice that the column of a multiple choice, of a ranking or of own words tells of, or null
 * @param label what it holds: the wording of the latest version, or its name
 * @param choiceLabel wording of the choice, or null
 * @param values choice id to what stands for it; empty where the value is its own
 * @param versions that have it; empty for all
 * @param construct what the question measures, or null
 */
public record Column(
        String name,
        Kind kind,
        @Nullable String question,
        @Nullable String choice,
        LocalizedText label,
        @Nullable LocalizedText choiceLabel,
        Map<String, Value> values,
        List<Integer> versions,
        @Nullable String construct) {
    public Column {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        versions = List.copyOf(versions);
    }

    /** What stands in it. */
    public enum Kind {
        /** A text that the suite wrote: an id, a name, a language. */
        WORD,
        /** A moment in UTC. */
        MOMENT,
        /** One of several choices, as its code or its label. */
        CODED,
        /** 1 where the choice was chosen, 0 where not. */
        CHOSEN,
        /** A number. */
        NUMBER,
        /** The place of the choice in an order: 1 for the first, 0 where it was given none. */
        PLACE,
        /** The figure of a score; empty with too few answers. */
        FIGURE,
        /** A calendar day, as 2026-03-31. */
        DAY,
        /** A time of day, as 14:30. */
        TIME,
        /** Where a file is given to those who may see it. */
        FILE,
        /** A phone number or an e-mail address. */
        CONTACT,
        /** The participant's own words. */
        OWN_WORDS
    }

    /**
     * A choice.
     *
     * @param code 1, 2, 3 ... in the order in which choices first appeared; yes is 1 and no is 0; the number of a scale's point
     */
    public record Value(int code, LocalizedText label) {}

    static Column of(String name, Kind kind, LocalizedText label) {
        return new Column(name, kind, null, null, label, null, Map.of(), List.of(), null);
    }

    /** Whether numbers stand in it when values are told as codes. */
    public boolean isNumeric() {
        return kind == Kind.CODED
                || kind == Kind.CHOSEN
                || kind == Kind.PLACE
                || kind == Kind.NUMBER
                || kind == Kind.FIGURE;
    }

    /** What it holds, with the choice that it tells of. */
    public String labelIn(String language) {
        return choiceLabel == null ? label.in(language) : label.in(language) + ": " + choiceLabel.in(language);
    }
}
