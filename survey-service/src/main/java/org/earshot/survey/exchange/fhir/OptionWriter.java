package org.earshot.survey.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.own.Extras;
import org.jspecify.annotations.Nullable;

/** Writes choices as answer options, and codes as codings. */
final class OptionWriter {
    private OptionWriter() {}

    /** The codes of a question; null where it has none. */
    static @Nullable List<Coding> codings(Question question) {
        List<Coding> codings = question.asking().codes().stream()
                .filter(code -> !code.isOfFile())
                .map(OptionWriter::coding)
                .toList();
        return codings.isEmpty() ? null : codings;
    }

    private static Coding coding(Code code) {
        return Coding.of(code.system().isEmpty() ? null : code.system(), code.code(), code.display());
    }

    /** A choice, labelled in {@code language} and translated into the others; {@code given} where it is an answer beforehand. */
    static Item.Option option(Choice choice, String language, boolean given) {
        List<Extension> extensions = new ArrayList<>(
                List.of(Extension.text(Urls.CHOICE, Extras.of(choice).written())));
        if (choice.exclusive()) {
            extensions.add(Extension.flag(Urls.EXCLUSIVE));
        }
        Optional<String> plain = choice.codes().stream()
                .filter(code -> code.system().equals(Code.FHIR_VALUE_STRING))
                .map(Code::code)
                .findFirst();
        if (plain.isPresent()) {
            return new Item.Option(extensions, null, plain.get(), null, null, given ? true : null);
        }
        Coding coded = coded(choice);
        return new Item.Option(
                extensions,
                new Coding(
                        coded.system(),
                        coded.code(),
                        choice.label().byLanguage().get(language),
                        Primitive.translations(choice.label(), language)),
                null,
                null,
                null,
                given ? true : null);
    }

    /** As the choice is coded elsewhere, else by its id. */
    static Coding coded(Choice choice) {
        return choice.codes().stream()
                .filter(code -> !code.isOfFile())
                .map(OptionWriter::coding)
                .findFirst()
                .orElse(Coding.of(null, choice.id(), null));
    }
}
