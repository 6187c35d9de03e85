package org.earshot.survey.contact.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.survey.contact.ChannelWish;
import org.earshot.survey.contact.Consent;
import org.earshot.survey.contact.Wishing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a person wishes, and everything that they said of it, latest first.
 *
 * @param agreed by purpose
 * @param stopped by channel that they have an address on
 */
public record StandingDocument(
        Map<String, Boolean> agreed,
        Map<String, Boolean> stopped,
        List<ConsentLine> consents,
        List<ChannelLine> channels) {

    /**
     * Something said of consent.
     *
     * @param recordedBy account of who wrote it down; left out for the person themselves
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConsentLine(
            String purpose,
            boolean given,
            String source,
            Instant at,
            @Nullable UUID recordedBy) {}

    /**
     * Something said of a channel.
     *
     * @param recordedBy account of who wrote it down; left out for the person themselves
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChannelLine(
            String channel,
            boolean stop,
            String source,
            Instant at,
            @Nullable UUID recordedBy) {}

    static StandingDocument of(Standing standing) {
        Map<String, Boolean> agreed = new TreeMap<>();
        standing.agreed().forEach((purpose, given) -> agreed.put(purpose.word(), given));
        Map<String, Boolean> stopped = new TreeMap<>();
        standing.stopped().forEach((channel, stop) -> stopped.put(channel.word(), stop));
        return new StandingDocument(
                agreed,
                stopped,
                standing.consents().stream().map(StandingDocument::line).toList(),
                standing.channelWishes().stream().map(StandingDocument::line).toList());
    }

    private static ConsentLine line(Consent consent) {
        return new ConsentLine(
                consent.purpose().word(), consent.given(), consent.source().word(), consent.at(), consent.recordedBy());
    }

    private static ChannelLine line(ChannelWish wish) {
        return new ChannelLine(wish.channel().word(), wish.stop(), wish.source().word(), wish.at(), wish.recordedBy());
    }
}
