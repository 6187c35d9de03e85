package org.earshot.insight.export.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.insight.export.Codebook;
import org.earshot.insight.export.Column;
import org.earshot.insight.export.Export;
import org.earshot.insight.export.Exported;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.FormatWriter;
import org.earshot.platform.kafka.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * One QuestionnaireResponse a line (FHIR R4, bulk data NDJSON). A question that was not shown has no item; one that was left has an
 * item without answer; "rather not say" is an item whose data-absent-reason is {@code asked-declined}.
 */
@ApplicationScoped
public class FhirWriting implements FormatWriter {
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    @Override
    public Format format() {
        return Format.FHIR;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Set<String> asked = export.codebook().columns().stream()
                .map(Column::question)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        export.each(response -> {
            try {
                out.write(EventJson.write(document(response, export, asked)));
                out.write('\n');
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    private static QuestionnaireResponse document(Exported response, Export export, Set<String> asked) {
        Codebook codebook = export.codebook();
        List<Item> items = codebook.version(response.version())
                .map(version -> items(version, response, export.language(), asked))
                .orElse(List.of());
        return new QuestionnaireResponse(
                "QuestionnaireResponse",
                response.responseId().toString(),
                "urn:uuid:" + codebook.instrumentId() + "|" + response.version(),
                response.revision() > 1 ? "amended" : "completed",
                response.participantId() == null
                        ? null
                        : new Subject(new Identifier(
                                "urn:earshot:participant",
                                response.participantId().toString())),
                response.answeredAt().toString(),
                items);
    }

    private static List<Item> items(Instrument version, Exported response, String language, Set<String> asked) {
        Journey journey = Journey.of(version, response.answers());
        List<Item> items = new ArrayList<>();
        for (Question question : journey.shown()) {
            if (!(question instanceof Info) && asked.contains(question.id())) {
                items.add(item(question, journey.answers().to(question.id()), language));
            }
        }
        return items;
    }

    private static Item item(Question question, Optional<Answer> answer, String language) {
        String text = question.asking().text().in(language);
        boolean declined = answer.filter(Answer.RatherNotSay.class::isInstance).isPresent();
        return new Item(
                question.id(),
                text,
                declined ? List.of(new Extension(ABSENT, "asked-declined")) : null,
                answer.filter(Answer::says)
                        .map(said -> values(question, said, language))
                        .orElse(null));
    }

    private static List<Value> values(Question question, Answer answer, String language) {
        if (answer instanceof Answer.Many many) {
            return many.choices().stream()
                    .map(id -> coding(question, id, language))
                    .toList();
        }
        if (answer instanceof Answer.Flag flag) {
            return List.of(new Value(null, flag.yes(), null, null, null));
        }
        if (answer instanceof Answer.Amount amount) {
            return List.of(new Value(null, null, amount.value(), null, null));
        }
        String text = answer.json().toString();
        return List.of(
                question instanceof DateQuestion
                        ? new Value(null, null, null, text, null)
                        : question.choices().isEmpty()
                                ? new Value(null, null, null, null, text)
                                : coding(question, text, language));
    }

    private static Value coding(Question question, String id, String language) {
        String display = question.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .map(label -> label.in(language))
                .findFirst()
                .orElse(id);
        return new Value(new Coding(id, display), null, null, null, null);
    }

    /** The elements used. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuestionnaireResponse(
            String resourceType,
            String id,
            String questionnaire,
            String status,
            @Nullable Subject subject,
            String authored,
            List<Item> item) {}

    /** A person by an identifier of ours. */
    record Subject(Identifier identifier) {}

    /** An identifier. */
    record Identifier(String system, String value) {}

    /** A question that was shown. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String linkId,
            String text,
            @Nullable List<Extension> extension,
            @Nullable List<Value> answer) {}

    /** Why there is no answer. */
    record Extension(String url, String valueCode) {}

    /** One answer; one member is set. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(
            @Nullable Coding valueCoding,
            @Nullable Boolean valueBoolean,
            @Nullable BigDecimal valueDecimal,
            @Nullable String valueDate,
            @Nullable String valueString) {}

    /** A choice. */
    record Coding(String code, String display) {}
}
