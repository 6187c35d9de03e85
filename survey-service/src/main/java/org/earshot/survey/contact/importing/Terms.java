package org.earshot.survey.contact.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.survey.contact.Purpose;

/**
 * How a table is to be taken.
 *
 * @param columns what each column holds, in order; those beyond its end are guessed from their headings
 * @param group that everyone in it joins, or empty
 * @param agreed what everyone in it agreed to, as whoever imports it states
 */
public record Terms(List<Meaning> columns, String group, Set<Purpose> agreed) {
    /** Guesses everything and states nothing. */
    public static final Terms NONE = new Terms(List.of(), "", Set.of());

    /** Copies. */
    public Terms {
        columns = List.copyOf(columns);
        agreed = Set.copyOf(agreed);
    }

    /** What the columns of a header hold: as stated, else as guessed, no meaning twice by guess. */
    List<Meaning> meanings(List<String> header) {
        Set<Meaning> taken = new HashSet<>(columns);
        List<Meaning> meanings = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Meaning meaning = i < columns.size() ? columns.get(i) : HeadingGuess.of(header.get(i));
            meanings.add(i < columns.size() || taken.add(meaning) ? meaning : Meaning.IGNORE);
        }
        return List.copyOf(meanings);
    }
}
