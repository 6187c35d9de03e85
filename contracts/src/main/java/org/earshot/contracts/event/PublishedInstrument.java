package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A published version of an instrument. The document never changes; closing repeats it with {@code closedAt}, because
 * a compacted topic keeps only the latest record of a key.
 *
 * @param version 1, 2, 3 ... within the instrument
 * @param endsAt from then on no new responses are taken, or null for open-ended
 * @param closedAt when it was closed by hand, or null
 * @param meanings by the id of each question that was edited since the version before, what its author says of the edit; empty for
 *     a first version, and for one of before that was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedInstrument(
        UUID organizationId,
        UUID instrumentId,
        int version,
        Instant publishedAt,
        @Nullable Instant endsAt,
        @Nullable Instant closedAt,
        Instrument instrument,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Meaning> meanings)
        implements Event {

    /** A version of which no edit was declared. */
    public PublishedInstrument(
            UUID organizationId,
            UUID instrumentId,
            int version,
            Instant publishedAt,
            @Nullable Instant endsAt,
            @Nullable Instant closedAt,
            Instrument instrument) {
        this(organizationId, instrumentId, version, publishedAt, endsAt, closedAt, instrument, Map.of());
    }

    @JsonCreator
    public PublishedInstrument(
            UUID organizationId,
            UUID instrumentId,
            int version,
            Instant publishedAt,
            @Nullable Instant endsAt,
            @Nullable Instant closedAt,
            Instrument instrument,
            @Nullable Map<String, Meaning> meanings) {
        this.organizationId = Complete.present(organizationId, "organizationId");
        this.instrumentId = Complete.present(instrumentId, "instrumentId");
        this.version = version;
        this.publishedAt = Complete.present(publishedAt, "publishedAt");
        this.endsAt = endsAt;
        this.closedAt = closedAt;
        this.instrument = Complete.present(instrument, "instrument");
        this.meanings = Complete.byName(meanings, "meanings");
    }

    @Override
    public String key() {
        return key(instrumentId, version);
    }

    /** The record key of a version. */
    public static String key(UUID instrumentId, int version) {
        return instrumentId + ":" + version;
    }

    @Override
    public String eventType() {
        return closedAt == null ? "org.earshot.instrument.published.v1" : "org.earshot.instrument.closed.v1";
    }

    /** The same version, closed by hand at {@code instant}. */
    public PublishedInstrument closed(Instant instant) {
        return new PublishedInstrument(
                organizationId, instrumentId, version, publishedAt, endsAt, instant, instrument, meanings);
    }

    /** The same version with its repeats written out, as it is answered; what is said of a question is said of it in every round. */
    public PublishedInstrument unrolled() {
        if (instrument.repeats().isEmpty()) {
            return this;
        }
        Instrument asked = instrument.unrolled();
        Map<String, Meaning> said = new TreeMap<>();
        for (Question question : asked.asked()) {
            Meaning meaning = meanings.get(Round.written(question.id()));
            if (meaning != null) {
                said.put(question.id(), meaning);
            }
        }
        return new PublishedInstrument(
                organizationId, instrumentId, version, publishedAt, endsAt, closedAt, asked, said);
    }

    /** Whether it takes answers given at {@code instant}. */
    public boolean takesAnswersAt(Instant instant) {
        return (endsAt == null || instant.isBefore(endsAt)) && (closedAt == null || instant.isBefore(closedAt));
    }
}
