package org.earshot.survey.exchange.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.own.Further;
import org.earshot.survey.exchange.own.Initial;
import org.jspecify.annotations.Nullable;

/** Makes a question of an item, and says what of the item it does not take over. */
final class ItemReader {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int DECIMALS = 6;
    private static final String PICTURES = "image/";
    private static final String OTHER = "other";

    private final String language;
    private final Problems problems;
    private final OptionReader options;
    private final InitialReader initials;
    private final Ids ids = new Ids();

    ItemReader(Questionnaire questionnaire, String language, Problems problems) {
        this.language = language;
        this.problems = problems;
        this.options = new OptionReader(questionnaire, language, problems);
        this.initials = new InitialReader(problems);
    }

    /** The question, or empty when it cannot be taken over. */
    Optional<Question> read(Item item, String pointer, @Nullable Condition showWhen) {
        String type = String.valueOf(item.type());
        LeftOvers.list(item, pointer, problems);
        Extras extras = item.extension(Urls.QUESTION)
                .map(Extension::valueString)
                .flatMap(Extras::read)
                .orElse(Extras.NONE);
        List<Choice> choices = options.choices(item, pointer);
        if (!holds(type, item, choices, pointer)) {
            return Optional.empty();
        }
        String linkId = String.valueOf(item.linkId());
        String wanted = extras.id();
        String id = ids.add(wanted == null ? linkId : wanted);
        Asking asking = asking(
                item,
                extras,
                showWhen,
                Initial.with(codes(item, extras, id, linkId), initials.read(item, choices, pointer)),
                linkId);
        return Optional.of(question(item, type, id, asking, extras, choices));
    }

    /** Reads groups that repeat, with ids unlike those of the questions. */
    RepeatReader repeats() {
        return new RepeatReader(language, ids, problems);
    }

    private Question question(Item item, String type, String id, Asking asking, Extras extras, List<Choice> choices) {
        Optional<Formula> formula = Kept.formula(item);
        if (formula.isPresent()) {
            Integer decimals = extras.decimals();
            return new Calculated(id, asking, formula.get(), decimals == null ? DECIMALS : decimals);
        }
        Further further = extras.further();
        return further == null
                ? plain(item, type, id, asking, extras, choices)
                : further.question(id, asking, choices, extras.numericNeeds())
                        .orElseGet(() -> plain(item, type, id, asking, extras, choices));
    }

    private Question plain(Item item, String type, String id, Asking asking, Extras extras, List<Choice> choices) {
        return switch (type) {
            case "display" -> new Info(id, asking);
            case "boolean" -> new YesNo(id, asking, extras.whenYes(), extras.whenNo());
            case "choice", "open-choice" ->
                item.isRepeating()
                        ? new MultipleChoice(id, asking, open(type, choices))
                        : new SingleChoice(id, asking, open(type, choices), extras.dimension());
            case "time" -> new TimeQuestion(id, asking, null, null);
            case "integer" -> whole(item, id, asking, extras);
            case "decimal", "quantity" -> number(item, id, asking, extras, DECIMALS);
            case "date" -> new DateQuestion(id, asking, date(item, Urls.MIN_VALUE), date(item, Urls.MAX_VALUE));
            case "attachment" ->
                new FileQuestion(
                        id, asking, item.takesOnly(PICTURES) ? FileQuestion.Kind.PHOTO : FileQuestion.Kind.FILE);
            case "text" -> new LongText(id, asking);
            default -> new ShortText(id, asking);
        };
    }

    /** An open choice takes own words too: those beside a choice that asks for them, added where the file has none. */
    private List<Choice> open(String type, List<Choice> choices) {
        if (!type.equals("open-choice") || choices.stream().anyMatch(Choice::pleaseSay)) {
            return choices;
        }
        List<Choice> with = new ArrayList<>(choices);
        String id = choices.stream().anyMatch(choice -> choice.id().equals(OTHER)) ? OTHER + "-words" : OTHER;
        with.add(new Choice(id, LocalizedText.of(language, "Other"), null, false, null, true));
        return with;
    }

    private static Question whole(Item item, String id, Asking asking, Extras extras) {
        LocalizedText low = extras.low();
        LocalizedText high = extras.high();
        return low != null && high != null
                ? new Rating(id, asking, low, high, extras.numericNeeds())
                : number(item, id, asking, extras, 0);
    }

    private static Question number(Item item, String id, Asking asking, Extras extras, int decimals) {
        BigDecimal min =
                item.extension(Urls.MIN_VALUE).map(Extension::anyNumber).orElse(MOST.negate());
        BigDecimal max =
                item.extension(Urls.MAX_VALUE).map(Extension::anyNumber).orElse(MOST);
        Integer kept = extras.decimals();
        return new NumberQuestion(id, asking, min, max, kept == null ? decimals : kept, extras.numericNeeds());
    }

    private static @Nullable LocalDate date(Item item, String url) {
        try {
            return item.extension(url)
                    .map(Extension::valueDate)
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private boolean holds(String type, Item item, List<Choice> choices, String pointer) {
        boolean choice = type.equals("choice") || type.equals("open-choice");
        if (choice && choices.isEmpty()) {
            problems.leaveOut(
                    Where.pointer(pointer + (item.answerValueSet() == null ? "/answerOption" : "/answerValueSet")),
                    item.answerValueSet(),
                    FileFault.CHOICES_NOT_HERE_IN_VALUE_SET);
            return false;
        }
        if (choice
                || List.of(
                                "display",
                                "boolean",
                                "integer",
                                "decimal",
                                "quantity",
                                "date",
                                "time",
                                "string",
                                "text",
                                "attachment")
                        .contains(type)) {
            return true;
        }
        problems.leaveOut(Where.pointer(pointer + "/type"), type, FileFault.TYPE_NOT_HELD);
        return false;
    }

    private Asking asking(Item item, Extras extras, @Nullable Condition showWhen, List<Code> codes, String linkId) {
        LocalizedText text = Primitive.text(item.text(), item.textElement(), language);
        Optional<Item> help = item.items().stream().filter(Item::isHelp).findFirst();
        return new Asking(
                text.byLanguage().isEmpty() ? LocalizedText.of(language, linkId) : text,
                help.map(h -> Primitive.text(h.text(), h.textElement(), language))
                        .filter(hint -> !hint.byLanguage().isEmpty())
                        .or(() -> Kept.of(item, Urls.HINT, LocalizedText.class))
                        .orElse(null),
                isRequired(item),
                extras.offersRatherNotSay(),
                showWhen,
                extras.construct(),
                codes,
                extras.constraints());
    }

    private static boolean isRequired(Item item) {
        boolean required = Boolean.TRUE.equals(item.required())
                || item.extension(Urls.REQUIRED).map(Extension::valueBoolean).orElse(false);
        return required && !"display".equals(item.type());
    }

    private static List<Code> codes(Item item, Extras extras, String id, String linkId) {
        List<Code> kept = extras.codes();
        if (kept != null) {
            return kept;
        }
        List<Code> codes = new ArrayList<>();
        for (Coding coding : item.code() == null ? List.<Coding>of() : item.code()) {
            String code = coding.code();
            if (code != null && codes.size() < Code.MOST - 1) {
                codes.add(new Code(Optional.ofNullable(coding.system()).orElse(""), code, coding.display()));
            }
        }
        if (!id.equals(linkId)) {
            codes.add(new Code(Code.FHIR_LINK_ID, linkId, null));
        }
        return codes;
    }
}
