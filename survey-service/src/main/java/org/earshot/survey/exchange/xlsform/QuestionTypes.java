package org.earshot.survey.exchange.xlsform;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.contracts.value.Numbers;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileTypes;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.own.Further;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;

/** Which question each type of a row becomes. */
final class QuestionTypes {
    /** Smallest and largest whole number of ODK's own programs (32 bits). */
    static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);

    static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** The list that an export writes for a question of yes or no. */
    static final String YES_NO = "earshot_yes_no";

    static final int DECIMALS = 6;

    private static final Set<String> HELD = Set.of(
            "text",
            "note",
            "integer",
            "decimal",
            "range",
            "select_one",
            "select_multiple",
            "date",
            "time",
            "rank",
            "acknowledge",
            "image",
            "file");
    private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "x");
    private static final Set<String> NO = Set.of("no", "false", "false()", "0", "");
    private static final Map<String, FileFault> NOT_HELD = Map.ofEntries(
            Map.entry("dateTime", FileFault.TYPE_NOT_HELD_DATE_AND_TIME),
            Map.entry("hidden", FileFault.TYPE_NOT_HELD_HIDDEN),
            Map.entry("select_one_from_file", FileFault.TYPE_NOT_HELD_OTHER_FILE),
            Map.entry("select_multiple_from_file", FileFault.TYPE_NOT_HELD_OTHER_FILE),
            Map.entry("select_one_external", FileFault.TYPE_NOT_HELD_OTHER_FILE));

    private final Problems problems;

    QuestionTypes(Problems problems) {
        this.problems = problems;
    }

    /** Whether there is a question of such a type; lists it when there is none. */
    boolean holds(SheetRow row, TypeCell type) {
        if (HELD.contains(type.word())) {
            narrower(row, type);
            return true;
        }
        problems.leaveOut(
                Where.cell("survey", row.number(), "type"),
                row.text("type"),
                NOT_HELD.getOrDefault(type.word(), FileFault.TYPE_NOT_HELD));
        return false;
    }

    /** Which files are taken is the same everywhere. */
    private void narrower(SheetRow row, TypeCell type) {
        if (type.word().equals("file")) {
            FileTypes.narrower(problems, Where.cell("survey", row.number(), "type"), row.text("type"));
        }
    }

    Question question(
            SheetRow row, TypeCell type, String id, Asking asking, Extras extras, List<Choice> choices, Limits limits) {
        Further further = extras.further();
        return further == null
                ? plain(row, type, id, asking, extras, choices, limits)
                : further.question(id, asking, choices, extras.numericNeeds())
                        .orElseGet(() -> plain(row, type, id, asking, extras, choices, limits));
    }

    private Question plain(
            SheetRow row, TypeCell type, String id, Asking asking, Extras extras, List<Choice> choices, Limits limits) {
        return switch (type.word()) {
            case "note" -> new Info(id, asking);
            case "text" ->
                row.text("appearance").contains("multiline") ? new LongText(id, asking) : new ShortText(id, asking);
            case "integer" -> number(id, asking, extras, 0, limits, LEAST, MOST);
            case "decimal" -> number(id, asking, extras, decimals(extras), limits, LEAST, MOST);
            case "range" -> range(row, id, asking, extras, limits);
            case "select_one" ->
                type.list().equals(YES_NO)
                        ? new YesNo(id, asking, extras.whenYes(), extras.whenNo())
                        : new SingleChoice(id, asking, choices, extras.dimension());
            case "time" -> new TimeQuestion(id, asking, null, null);
            case "rank" -> new Ranking(id, asking, choices, choices.size());
            case "image" -> new FileQuestion(id, asking, FileQuestion.Kind.PHOTO);
            case "file" -> new FileQuestion(id, asking, FileQuestion.Kind.FILE);
            case "acknowledge" -> new Consent(id, asking, false);
            case "select_multiple" -> new MultipleChoice(id, asking, exclusive(limits, choices));
            default -> new DateQuestion(id, asking, limits.from(), limits.until());
        };
    }

    private static int decimals(Extras extras) {
        Integer decimals = extras.decimals();
        return decimals == null ? DECIMALS : Math.max(0, Math.min(DECIMALS, decimals));
    }

    private static Question number(
            String id, Asking asking, Extras extras, int decimals, Limits limits, BigDecimal least, BigDecimal most) {
        BigDecimal min = limits.min();
        BigDecimal max = limits.max();
        return new NumberQuestion(
                id, asking, min == null ? least : min, max == null ? most : max, decimals, extras.numericNeeds());
    }

    private Question range(SheetRow row, String id, Asking asking, Extras extras, Limits limits) {
        Parameters parameters = Parameters.of(row.text("parameters"));
        if (extras.low() != null && extras.high() != null) {
            return new Rating(id, asking, extras.low(), extras.high(), extras.numericNeeds());
        }
        if (Stream.of("start", "end", "step").anyMatch(parameters::isNoNumber)) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "parameters"),
                    row.text("parameters"),
                    FileFault.CONSTRAINT_NOT_HELD);
        }
        BigDecimal start = parameters.number("start", 1);
        BigDecimal end = parameters.number("end", 10);
        BigDecimal step = parameters.number("step", 1).stripTrailingZeros();
        int decimals = parameters.decimals();
        if (step.unscaledValue().abs().intValue() != 1 || decimals > DECIMALS) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "parameters"), row.text("parameters"), FileFault.STEP_NOT_HELD);
        }
        return number(id, asking, extras, Math.min(decimals, DECIMALS), limits, start.min(end), start.max(end));
    }

    private static List<Choice> exclusive(Limits limits, List<Choice> choices) {
        Set<String> alone = limits.exclusive();
        return alone.isEmpty()
                ? choices
                : choices.stream()
                        .map(c -> new Choice(
                                c.id(),
                                c.label(),
                                c.needs(),
                                c.exclusive() || alone.contains(nameOf(c)),
                                c.codes(),
                                c.pleaseSay()))
                        .toList();
    }

    private static String nameOf(Choice choice) {
        return choice.codes().stream()
                .filter(code -> code.system().equals(Code.XLSFORM_NAME))
                .map(code -> code.code())
                .findFirst()
                .orElse(choice.id());
    }

    /** What the column "constraint" allows; lists what cannot be read. */
    Limits limits(SheetRow row, TypeCell type, Extras extras) {
        String written = row.text("constraint").replace("${" + row.text("name") + "}", ".");
        if (written.isEmpty()) {
            return Limits.NONE;
        }
        try {
            return Limits.of(written, limited(type), decimals(row, type, extras));
        } catch (NotHeld reason) {
            ConstraintReader.notHeld(row, reason.because(), problems);
        } catch (InvalidValue tooLarge) {
            ConstraintReader.notHeld(row, new NotHeld(Beyond.TOO_LARGE).because(), problems);
        }
        return Limits.NONE;
    }

    private static int decimals(SheetRow row, TypeCell type, Extras extras) {
        return switch (type.word()) {
            case "integer" -> 0;
            case "range" -> Math.min(Parameters.of(row.text("parameters")).decimals(), DECIMALS);
            default -> decimals(extras);
        };
    }

    private static Limits.Of limited(TypeCell type) {
        return switch (type.word()) {
            case "integer", "decimal", "range" -> Limits.Of.NUMBERS;
            case "date" -> Limits.Of.DATES;
            case "select_multiple" -> Limits.Of.CHOICES;
            default -> Limits.Of.NOTHING;
        };
    }

    boolean required(SheetRow row) {
        String written = row.text("required").toLowerCase(Locale.ROOT);
        if (!YES.contains(written) && !NO.contains(written)) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "required"), row.text("required"), FileFault.REQUIRED_NOT_HELD);
        }
        return YES.contains(written);
    }

    /** The column "parameters": {@code start=0 end=10 step=1}. */
    private record Parameters(Map<String, String> values) {
        static Parameters of(String written) {
            Map<String, String> values = new HashMap<>();
            for (String part : written.split("[;,\\s]+", -1)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    values.put(part.substring(0, equals).toLowerCase(Locale.ROOT), part.substring(equals + 1));
                }
            }
            return new Parameters(values);
        }

        /** How many decimals the steps have. */
        int decimals() {
            return Math.max(
                    0,
                    Math.max(
                            number("step", 1).stripTrailingZeros().scale(),
                            number("start", 1).stripTrailingZeros().scale()));
        }

        /** Whether something is written there that is no number, or too large a one. */
        boolean isNoNumber(String name) {
            String written = values.get(name);
            return written != null && Numbers.parse(written).isEmpty();
        }

        BigDecimal number(String name, int otherwise) {
            return Optional.ofNullable(values.get(name)).flatMap(Numbers::parse).orElse(BigDecimal.valueOf(otherwise));
        }
    }
}
