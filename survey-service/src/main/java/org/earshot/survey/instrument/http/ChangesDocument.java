package org.earshot.survey.instrument.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.engine.Change;
import org.earshot.contracts.engine.Changes;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.survey.instrument.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions.
 *
 * @param to left out for the draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangesDocument(int from, @Nullable Integer to, List<ChangeDocument> changes) {

    /**
     * What became of one question.
     *
     * @param change added, removed or edited
     * @param asksForMeaning whether publishing asks if it still means the same
     * @param meaning what its author said when the later version was published; left out where nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeDocument(
            String question,
            String change,
            boolean asksForMeaning,
            @Nullable Meaning meaning,
            List<PartDocument> parts) {}

    /** A part of a question; before or after is left out where there was none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartDocument(
            String part, @Nullable String before, @Nullable String after) {}

    /** Empty where a version is named that there is not, or nothing was published. */
    static Optional<ChangesDocument> of(
            Draft draft, List<PublishedInstrument> versions, @Nullable Integer from, @Nullable Integer to) {
        Optional<PublishedInstrument> earlier = versions.stream()
                .filter(version -> from == null || version.version() == from)
                .max(Comparator.comparingInt(PublishedInstrument::version));
        if (to == null) {
            return earlier.map(before -> new ChangesDocument(
                    before.version(), null, changes(Changes.between(before.instrument(), draft.document()), Map.of())));
        }
        return earlier.flatMap(before -> versions.stream()
                .filter(version -> version.version() == to)
                .findFirst()
                .map(after -> new ChangesDocument(
                        before.version(),
                        to,
                        changes(Changes.between(before.instrument(), after.instrument()), after.meanings()))));
    }

    private static List<ChangeDocument> changes(List<Change> changes, Map<String, Meaning> meanings) {
        return changes.stream()
                .map(change -> new ChangeDocument(
                        change.question(),
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.asksForMeaning(),
                        meanings.get(change.question()),
                        change.parts().stream()
                                .map(part -> new PartDocument(part.name(), part.before(), part.after()))
                                .toList()))
                .toList();
    }
}
