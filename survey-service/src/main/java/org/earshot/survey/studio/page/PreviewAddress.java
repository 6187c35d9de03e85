package org.earshot.survey.studio.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.value.Packed;
import org.earshot.platform.kafka.EventJson;

/**
 * The address at which response-ingest shows a question as people would meet it. The question stands in the address itself, in one
 * language and without what people do not see, so that no service has to ask another one for it.
 */
final class PreviewAddress {
    /** What servers and proxies take as the first line of a request without being told to. */
    private static final int MAX_CHARS = 15_000;

    private PreviewAddress() {}

    /** The address; empty for a question that is too long for one, and for one that nobody is shown. */
    static String of(Instrument instrument, Question question, String language) {
        if (!question.isPut()) {
            return "";
        }
        Question put = inFirstRound(instrument, question);
        Asking asking = put.asking();
        Question seen = put.with(
                        put.id(),
                        new Asking(asking.text(), asking.hint(), asking.required(), asking.ratherNotSay(), null, null))
                .worded((place, text) -> LocalizedText.of(text.languageShown(language), text.in(language)));
        Instrument alone =
                new Instrument(LocalizedText.of(language, "."), List.of(language), null, null, List.of(seen), null);
        int number = 1 + instrument.questions().indexOf(question);
        String address =
                "/preview?number=" + number + "&of=" + instrument.questions().size() + "&question=" + json(alone);
        return address.length() > MAX_CHARS ? "" : address;
    }

    /** As the first of several is asked it. */
    private static Question inFirstRound(Instrument instrument, Question question) {
        return instrument
                .repeatOf(question.id())
                .map(repeat -> new Round(repeat.id(), 1, question.id()).id())
                .flatMap(id -> instrument.unrolled().questions().stream()
                        .filter(asked -> asked.id().equals(id))
                        .findFirst())
                .orElse(question);
    }

    private static String json(Instrument instrument) {
        try {
            return Packed.of(EventJson.MAPPER.writeValueAsString(instrument));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question could not be written as JSON", e);
        }
    }
}
