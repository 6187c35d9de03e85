package org.earshot.survey.instrument;

import java.util.List;
import java.util.Map;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.instrument.Meaning;

/** Questions were edited, and it is open whether they still mean the same. Say it of each, and publish again. */
public class MeaningOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Edit> edits;

    MeaningOpen(List<Edit> edits) {
        super("meaning open", null, false, false);
        this.edits = List.copyOf(edits);
    }

    /**
     * An edit.
     *
     * @param refused whether "same" was said of a question that is answered in another way, or measures something else
     */
    public record Edit(Change change, boolean refused) {}

    /** The edits of which nothing was said, or what cannot be. */
    static List<Edit> in(List<Change> edits, Map<String, Meaning> said) {
        return edits.stream()
                .filter(edit -> !said.containsKey(edit.question()) || isRefused(edit, said))
                .map(edit -> new Edit(edit, isRefused(edit, said)))
                .toList();
    }

    private static boolean isRefused(Change edit, Map<String, Meaning> said) {
        return edit.cannotBeSame() && said.get(edit.question()) == Meaning.SAME;
    }

    /** Each of them. */
    public List<Edit> edits() {
        return edits;
    }
}
