package org.earshot.insight.export.fhir;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.insight.export.fhir.FhirWriting.Attachment;
import org.earshot.insight.export.fhir.FhirWriting.Coding;
import org.earshot.insight.export.fhir.FhirWriting.Value;

/** What was answered to a question, in the types of value that its item of the questionnaire takes. */
record Answered(Question question, String language) {

    /**
     * The values.
     *
     * @param worded whether own words are taken along
     * @param address of a file
     */
    List<Value> values(Answer answer, boolean worded, Function<UUID, String> address) {
        if (answer instanceof Answer.Other other) {
            Stream<Value> chosen = other.choices().stream().map(this::chosen);
            return worded
                    ? Stream.concat(chosen, Stream.of(Value.of(other.other()))).toList()
                    : chosen.toList();
        }
        if (answer instanceof Answer.Many many) {
            return many.choices().stream().map(this::chosen).toList();
        }
        if (answer instanceof Answer.Flag flag) {
            return List.of(new Value(null, flag.yes(), null, null, null, null, null, null));
        }
        if (answer instanceof Answer.Amount amount) {
            return List.of(number(amount));
        }
        if (answer instanceof Answer.File file) {
            Attachment named = new Attachment(file.mediaType(), address.apply(file.file()), file.bytes());
            return List.of(new Value(null, null, null, null, null, null, null, named));
        }
        return List.of(text(answer.json().toString()));
    }

    private Value number(Answer.Amount amount) {
        String point = amount.value().toPlainString();
        if (question.label(point).isPresent()) {
            return chosen(point);
        }
        boolean whole = question instanceof Rating
                || (question instanceof NumberQuestion number && number.decimals() == 0)
                || (question instanceof Calculated figure && figure.decimals() == 0);
        return new Value(
                null, null, whole ? amount.value() : null, whole ? null : amount.value(), null, null, null, null);
    }

    private Value text(String text) {
        if (question instanceof DateQuestion) {
            return new Value(null, null, null, null, text, null, null, null);
        }
        if (question instanceof TimeQuestion) {
            return new Value(null, null, null, null, null, text + ":00", null, null);
        }
        return question.choices().isEmpty() ? Value.of(text) : chosen(text);
    }

    private Value chosen(String id) {
        List<Code> codes = question.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(Choice::codes)
                .orElse(List.of());
        Optional<Code> plain = codes.stream()
                .filter(code -> code.system().equals(Code.FHIR_VALUE_STRING))
                .findFirst();
        if (plain.isPresent()) {
            return Value.of(plain.get().code());
        }
        String display = question.label(id).map(label -> label.in(language)).orElse(id);
        return Value.of(codes.stream()
                .filter(code -> !code.isOfFile())
                .findFirst()
                .map(code -> new Coding(code.system().isEmpty() ? null : code.system(), code.code(), display))
                .orElse(new Coding(null, id, display)));
    }
}
