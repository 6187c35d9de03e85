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
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.value.FilePath;
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
        Set<String> asked = questions(export.codebook(), column -> true);
        Set<String> worded = questions(export.codebook(), column -> column.kind() == Column.Kind.OWN_WORDS);
        export.each(response -> {
            try {
                out.write(EventJson.write(document(response, export, new Taken(asked, worded, file -> export.address()
                        .apply(FilePath.of(response.responseId(), file))))));
                out.write('\n');
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** Questions whose answers are taken along, those of which own words are, and where files are. */
    private record Taken(Set<String> asked, Set<String> worded, Function<UUID, String> address) {}

    private static Set<String> questions(Codebook codebook, Predicate<Column> which) {
        return codebook.columns().stream()
                .filter(which)
                .map(Column::question)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static QuestionnaireResponse document(Exported response, Export export, Taken taken) {
        Codebook codebook = export.codebook();
        List<Item> items = codebook.version(response.version())
                .map(version -> items(version, response, export.language(), taken))
                .orElse(List.of());
        return new QuestionnaireResponse(
                "QuestionnaireResponse",
                response.responseId().toString(),
                export.language(),
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

    private static List<Item> items(Instrument version, Exported response, String language, Taken taken) {
        Journey journey = Journey.of(version, response.answers());
        List<Item> items = new ArrayList<>();
        Optional<Round> open = Optional.empty();
        List<Item> within = new ArrayList<>();
        for (Question question : journey.shown()) {
            Optional<Round> round = Round.of(question.id());
            if (open.isPresent() && round.filter(open.get()::isSame).isEmpty()) {
                items.add(Item.group(open.get().repeat(), within));
                within = new ArrayList<>();
                open = Optional.empty();
            }
            if (!isTaken(question, taken)) {
                continue;
            }
            Item item = item(question, journey.answers().to(question.id()), language, taken);
            (round.isPresent() ? within : items).add(item);
            open = round;
        }
        if (open.isPresent()) {
            items.add(Item.group(open.get().repeat(), within));
        }
        return items;
    }

    /** Whether there is another round is told by there being one. */
    private static boolean isTaken(Question question, Taken taken) {
        return !(question instanceof Info)
                && taken.asked().contains(question.id())
                && Round.of(question.id())
                        .map(round -> round.question() != null)
                        .orElse(true);
    }

    private static Item item(Question question, Optional<Answer> answer, String language, Taken taken) {
        String whole = question.asking().text().in(language);
        boolean repeated = Round.of(question.id()).isPresent();
        String text = repeated ? whole.substring(whole.indexOf('\n') + 1) : whole;
        boolean declined = answer.filter(Answer.RatherNotSay.class::isInstance).isPresent();
        return new Item(
                question.linkId(),
                text,
                declined ? List.of(new Extension(ABSENT, "asked-declined")) : null,
                answer.filter(Answer::says)
                        .map(said -> new Answered(question, language)
                                .values(said, taken.worded().contains(question.id()), taken.address()))
                        .orElse(null),
                null);
    }

    /** The elements used. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuestionnaireResponse(
            String resourceType,
            String id,
            String language,
            String questionnaire,
            String status,
            @Nullable Subject subject,
            String authored,
            List<Item> item) {}

    /** A person by an identifier of ours. */
    record Subject(Identifier identifier) {}

    /** An identifier. */
    record Identifier(String system, String value) {}

    /** A question that was shown, or a round of those of a repeat: there are as many items of its linkId as rounds. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String linkId,
            @Nullable String text,
            @Nullable List<Extension> extension,
            @Nullable List<Value> answer,
            @Nullable List<Item> item) {
        static Item group(String repeat, List<Item> round) {
            return new Item(repeat, null, null, null, round);
        }
    }

    /** Why there is no answer. */
    record Extension(String url, String valueCode) {}

    /** One answer; one member is set. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(
            @Nullable Coding valueCoding,
            @Nullable Boolean valueBoolean,
            @Nullable BigDecimal valueInteger,
            @Nullable BigDecimal valueDecimal,
            @Nullable String valueDate,
            @Nullable String valueTime,
            @Nullable String valueString,
            @Nullable Attachment valueAttachment) {
        static Value of(String text) {
            return new Value(null, null, null, null, null, null, text, null);
        }

        static Value of(Coding coding) {
            return new Value(coding, null, null, null, null, null, null, null);
        }
    }

    /** A file, where it is given to those who may see it. */
    record Attachment(String contentType, String url, int size) {}

    /** A choice, by the code system that it was imported with, if any. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Coding(@Nullable String system, String code, String display) {}
}
