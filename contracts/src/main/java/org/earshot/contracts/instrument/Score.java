package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A scale over several questions: the mean of their points, or the sum.
 *
 * @param questions ids of questions that are answered with a number
 * @param minAnswered with fewer answers there is no score; a sum over fewer than all is pro-rated (mean × count)
 * @param reversed those of the questions that are worded the other way round: smallest and largest answer change places
 * @param bands what the figure means, by cut-offs that rise; empty when that is left to the reader
 */
public record Score(
        String id,
        Method method,
        List<String> questions,
        int minAnswered,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> reversed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Band> bands) {

    public Score(
            String id,
            Method method,
            @Nullable List<String> questions,
            int minAnswered,
            @Nullable List<String> reversed,
            @Nullable List<Band> bands) {
        this.id = Complete.text(id, "id");
        this.method = Complete.present(method, "method");
        this.questions = Complete.items(questions, "questions");
        this.minAnswered = minAnswered;
        this.reversed = Complete.items(reversed, "reversed");
        this.bands = Complete.items(bands, "bands");
    }

    /** A score without reversed questions and cut-offs. */
    public Score(String id, Method method, @Nullable List<String> questions, int minAnswered) {
        this(id, method, questions, minAnswered, null, null);
    }

    /** What a figure says of needs: all that any band maps were asked about; nothing without bands. */
    public List<Signal> signals(double figure) {
        NavigableMap<Double, Band> byCutOff = new TreeMap<>();
        bands.forEach(band -> byCutOff.put(band.from(), band));
        Map.Entry<Double, Band> reached = byCutOff.floorEntry(figure);
        List<NeedMapping> chosen =
                reached == null ? List.of() : reached.getValue().needs();
        List<NeedMapping> all =
                bands.stream().flatMap(band -> band.needs().stream()).toList();
        return ChosenNeeds.signals(chosen, all);
    }

    /** Needs that its bands speak of. */
    public Stream<String> needsAsked() {
        return bands.stream()
                .flatMap(band -> band.needs().stream())
                .map(NeedMapping::need)
                .distinct();
    }

    /** How points become one figure. */
    public enum Method {
        MEAN,
        SUM
    }

    /** The same score with other words for its bands. */
    public Score worded(Rewording change) {
        return new Score(
                id,
                method,
                questions,
                minAnswered,
                reversed,
                bands.stream()
                        .map(band -> new Band(
                                band.id(), band.from(), change.at("bands/" + band.id(), band.label()), band.needs()))
                        .toList());
    }
}
