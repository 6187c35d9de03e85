package org.earshot.survey.exchange.own;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Score;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/** What an instrument says around its questions, as JSON. Every part may be null. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Around(
        @Nullable LocalizedText title,
        @Nullable List<String> languages,
        @Nullable LocalizedText introduction,
        @Nullable LocalizedText thanks,
        @Nullable Privacy privacy,
        @Nullable List<Score> scores) {

    /** What is to be kept of an instrument. */
    public static Around of(Instrument instrument) {
        return new Around(
                instrument.title(),
                instrument.languages(),
                instrument.introduction(),
                instrument.thanks(),
                instrument.privacy(),
                instrument.scores());
    }

    /** What was written; only {@code title} where it says nothing that can be read. */
    public static Around read(String cell, LocalizedText title) {
        try {
            Around read = cell.isEmpty() ? null : EventJson.MAPPER.readValue(cell, Around.class);
            return read == null || read.title() == null ? new Around(title, null, null, null, null, null) : read;
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return new Around(title, null, null, null, null, null);
        }
    }

    /** The instrument, in the languages {@code read} from the file where none are kept. */
    public Instrument instrument(List<String> read, List<Question> questions, List<Repeat> repeats) {
        LocalizedText named = title == null ? LocalizedText.of("en", "Survey") : title;
        return new Instrument(
                named, languages == null ? read : languages, introduction, thanks, privacy, questions, scores, repeats);
    }

    /** As JSON. */
    public String written() {
        try {
            return EventJson.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an instrument's settings could not be written", e);
        }
    }
}
