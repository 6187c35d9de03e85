package org.earshot.survey.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.exchange.fhir.Item.Option;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Extras;

/** Makes the choices of an item, from its options or from a value set that the questionnaire contains. */
final class OptionReader {
    private final Questionnaire questionnaire;
    private final String language;
    private final Problems problems;

    OptionReader(Questionnaire questionnaire, String language, Problems problems) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.problems = problems;
    }

    /** In order; empty when the file does not list them. */
    List<Choice> choices(Item item, String pointer) {
        Ids ids = new Ids();
        List<Choice> choices = new ArrayList<>();
        String set = item.answerValueSet();
        if (set != null) {
            questionnaire.codes(set).forEach(coding -> choices.add(coded(coding, Extras.NONE, false, ids)));
        }
        List<Option> options = item.answerOption() == null ? List.of() : item.answerOption();
        for (int i = 0; i < options.size(); i++) {
            Optional<Choice> choice = choice(options.get(i), ids);
            if (choice.isPresent()) {
                choices.add(choice.get());
            } else {
                problems.leaveOut(Where.pointer(pointer + "/answerOption/" + i), null, FileFault.OPTION_NOT_HELD);
            }
        }
        return choices;
    }

    private Optional<Choice> choice(Option option, Ids ids) {
        Extras extras = option.extension(Urls.CHOICE)
                .map(Extension::valueString)
                .flatMap(Extras::read)
                .orElse(Extras.NONE);
        boolean alone = extras.isExclusive()
                || option.extension(Urls.EXCLUSIVE).map(Extension::valueBoolean).orElse(false);
        Coding coding = option.valueCoding();
        if (coding != null) {
            return coding.code() == null && coding.display() == null
                    ? Optional.empty()
                    : Optional.of(coded(coding, extras, alone, ids));
        }
        BigDecimal number = option.valueInteger();
        String text = number != null
                ? number.toPlainString()
                : option.valueString() != null ? option.valueString() : option.valueDate();
        return Optional.ofNullable(text)
                .map(plain -> new Choice(
                        ids.add(plain),
                        LocalizedText.of(language, plain),
                        extras.needs(),
                        alone,
                        List.of(new Code(Code.FHIR_VALUE_STRING, plain, null)),
                        extras.asksForWords()));
    }

    private Choice coded(Coding coding, Extras extras, boolean alone, Ids ids) {
        String code = Optional.ofNullable(coding.code()).orElse(String.valueOf(coding.display()));
        LocalizedText label = Primitive.text(coding.display(), coding.displayElement(), language);
        String wanted = extras.id();
        String id = ids.add(wanted == null ? code : wanted);
        List<Code> kept = extras.codes();
        boolean own = coding.system() == null && id.equals(code);
        List<Code> codes = kept != null || own
                ? kept
                : List.of(new Code(Optional.ofNullable(coding.system()).orElse(""), code, coding.display()));
        return new Choice(
                id,
                label.byLanguage().isEmpty() ? LocalizedText.of(language, code) : label,
                extras.needs(),
                alone,
                codes,
                extras.asksForWords());
    }
}
