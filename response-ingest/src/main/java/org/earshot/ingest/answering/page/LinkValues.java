package org.earshot.ingest.answering.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LinkValue;
import org.earshot.contracts.instrument.Question;
import org.earshot.ingest.answering.Draft;
import org.jspecify.annotations.Nullable;

/** What an address says beyond its path, as far as the instrument listens for it; the rest is left where it is. */
record LinkValues(List<Value> all) {
    private static final String FIELD = "told-";

    /** The id of a question, and the id of one of its choices. */
    public record Value(String question, String choice) {
        /** The hidden field that carries it from the first page to the first answer. */
        public String field() {
            return FIELD + question;
        }
    }

    /** Of the address of the first page. */
    static LinkValues of(Instrument instrument, MultivaluedMap<String, String> query) {
        return new LinkValues(listenedFor(instrument)
                .flatMap(question -> value(question, query.getFirst(question.id())))
                .toList());
    }

    /** Of the hidden fields of its form, which may have been changed on the way. */
    static LinkValues of(Instrument instrument, Form form) {
        return new LinkValues(listenedFor(instrument)
                .flatMap(question -> value(question, form.first(FIELD + question.id())))
                .toList());
    }

    private static Stream<Question> listenedFor(Instrument instrument) {
        return instrument.questions().stream().filter(LinkValue.class::isInstance);
    }

    private static Stream<Value> value(Question question, @Nullable String told) {
        return Optional.ofNullable(told)
                .filter(choice -> question.faultIn(new Answer.Text(choice)).isEmpty())
                .map(choice -> new Value(question.id(), choice))
                .stream();
    }

    /** The draft with them, as answers that nobody is asked for. */
    Draft in(Draft draft) {
        Draft told = draft;
        for (Value value : all) {
            told = told.with(value.question(), new Answer.Text(value.choice()));
        }
        return told;
    }

    /** As the end of an address that has a query already. */
    String query() {
        StringBuilder query = new StringBuilder();
        all.forEach(value -> query.append('&')
                .append(value.question())
                .append('=')
                .append(URLEncoder.encode(value.choice(), StandardCharsets.UTF_8)));
        return query.toString();
    }
}
