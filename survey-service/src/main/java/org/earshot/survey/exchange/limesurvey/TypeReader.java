package org.earshot.survey.exchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileTypes;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;

/** Which question each type of LimeSurvey becomes, and under which names equations know it. */
final class TypeReader {
    private static final Map<String, String> GENDER = Map.of("F", "Female", "M", "Male");

    private final Words words;
    private final Names names;
    private final Problems problems;
    private final Ids ids;
    private final Choices choices;
    private final ScaleReader scales;

    TypeReader(Words words, Names names, Ids ids, Problems problems) {
        this.words = words;
        this.names = names;
        this.ids = ids;
        this.problems = problems;
        this.choices = new Choices(words, problems);
        this.scales = new ScaleReader(words, names, ids, problems);
    }

    /** The questions; none when there is none of such a type, which then is listed. */
    List<Question> read(Asked asked, String id, Asking asking) {
        return switch (asked.type()) {
            case "L", "!" -> one(asked, id, asking);
            case "O" -> commented(asked, one(asked, id, asking));
            case "M" -> several(asked, id, asking);
            case "P" -> commented(asked, several(asked, id, asking));
            case "G" -> gender(asked, id, asking);
            case "Y" -> known(asked, new YesNo(id, asking, null, null), Map.of("Y", "true", "N", "false"));
            case "S" -> known(asked, new ShortText(id, asking), Map.of());
            case "T", "U" -> known(asked, new LongText(id, asking), Map.of());
            case "X" -> known(asked, new Info(id, asking), Map.of());
            case "N" -> known(asked, number(asked, id, asking), Map.of());
            case "D" -> date(asked, id, asking);
            case "|" -> file(asked, id, asking);
            case "R" -> ranking(asked, id, asking);
            case "K", "Q" -> lines(asked, asking);
            case "5" -> scales.fivePoints(asked, id, asking);
            case "F", "H", "A", "B", "C", "E" -> scales.matrix(asked, id, asking);
            default -> notHeld(asked, asked.type());
        };
    }

    private List<Question> notHeld(Asked asked, String value) {
        problems.leaveOut(
                asked.row().where(asked.row().has("type") ? "type" : "type/scale"),
                value + " " + asked.code(),
                FileFault.TYPE_NOT_HELD);
        return List.of();
    }

    private List<Question> known(Asked asked, Question question, Map<String, String> byCode) {
        names.add(asked.code(), asked.row().text("qid"), new Known(asked.code(), question, byCode), Map.of());
        return List.of(question);
    }

    private boolean lacks(Asked asked, Map<String, Choice> read) {
        if (read.isEmpty()) {
            problems.leaveOut(asked.row().where("name"), asked.code(), FileFault.CHOICES_NOT_HERE, "A");
        }
        return read.isEmpty();
    }

    private List<Question> one(Asked asked, String id, Asking asking) {
        Map<String, Choice> read = choices.answers(asked);
        return lacks(asked, read)
                ? List.of()
                : known(asked, new SingleChoice(id, asking, List.copyOf(read.values()), null), Choices.ids(read));
    }

    private List<Question> commented(Asked asked, List<Question> made) {
        if (!made.isEmpty()) {
            withoutRemark(asked);
        }
        return made;
    }

    private void withoutRemark(Asked asked) {
        problems.leaveOut(
                asked.row().where(asked.row().has("type") ? "type" : "type/scale"),
                asked.type() + " " + asked.code(),
                FileFault.COMMENT_NOT_HELD);
    }

    private List<Question> several(Asked asked, String id, Asking asking) {
        Map<String, Choice> read = choices.ticks(asked);
        if (lacks(asked, read)) {
            return List.of();
        }
        Question question = new MultipleChoice(id, asking, List.copyOf(read.values()));
        Map<String, String> byCode = Choices.ids(read);
        names.add(asked.code(), asked.row().text("qid"), new Known(asked.code(), question, byCode), byCode);
        return List.of(question);
    }

    private List<Question> gender(Asked asked, String id, Asking asking) {
        List<Choice> both = List.of("F", "M").stream()
                .map(code -> new Choice(
                        code.toLowerCase(Locale.ROOT),
                        words.inFirst(GENDER.getOrDefault(code, code)),
                        null,
                        false,
                        Choices.codes("", code)))
                .toList();
        return known(asked, new SingleChoice(id, asking, both, null), Map.of("F", "f", "M", "m"));
    }

    private static Question number(Asked asked, String id, Asking asking) {
        Bounds bounds = Bounds.of(asked);
        return new NumberQuestion(id, asking, bounds.min(), bounds.max(), bounds.decimals(), null);
    }

    private List<Question> date(Asked asked, String id, Asking asking) {
        String format = asked.attribute("date_format");
        return format.matches(".*[HhMi]{2}:.*|.*:[HhMi]{2}.*")
                ? notHeld(asked, "D " + format)
                : known(
                        asked,
                        new DateQuestion(
                                id,
                                asking,
                                Bounds.date(asked, "date_min", problems),
                                Bounds.date(asked, "date_max", problems)),
                        Map.of());
    }

    private List<Question> file(Asked asked, String id, Asking asking) {
        String most = asked.attribute("max_num_of_files");
        if (!most.matches("[01]?")) {
            FileTypes.oneOnly(problems, asked.where("max_num_of_files"), most);
        }
        if (asked.attribute("show_title").equals("1")
                || asked.attribute("show_comment").equals("1")) {
            withoutRemark(asked);
        }
        String least = asked.attribute("min_num_of_files");
        if (!least.matches(asking.required() ? "[01]?" : "0?")) {
            problems.leaveOut(asked.where("min_num_of_files"), least, FileFault.CONSTRAINT_NOT_HELD_OF_FILES);
        }
        String types = asked.attribute("allowed_filetypes");
        String largest = asked.attribute("max_filesize");
        FileTypes.narrower(problems, asked.where("allowed_filetypes"), (types + " " + largest).strip());
        return known(asked, new FileQuestion(id, asking, FileTypes.kind(types)), Map.of());
    }

    /** What is put in order are the answers, or from version 5 on the subquestions. */
    private List<Question> ranking(Asked asked, String id, Asking asking) {
        Map<String, Choice> read = asked.answers().isEmpty() ? choices.ticks(asked) : choices.answers(asked);
        List<Choice> listed =
                read.values().stream().filter(choice -> !choice.pleaseSay()).toList();
        if (lacks(asked, read) || listed.isEmpty()) {
            return List.of();
        }
        if (listed.size() < read.size()) {
            problems.leaveOut(asked.row().where("other"), asked.code(), FileFault.OTHER_NOT_HELD);
        }
        String most = asked.attribute("max_answers");
        int places = most.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(most), listed.size()) : listed.size();
        return known(asked, new Ranking(id, asking, listed, places), Map.of());
    }

    /** Each line is a question of its own, with the words above it. */
    private List<Question> lines(Asked asked, Asking asking) {
        List<Question> made = new ArrayList<>();
        boolean numbers = asked.type().equals("K");
        asked.subquestions().forEach((code, part) -> {
            String name = asked.code() + "_" + code;
            String id = ids.add(name);
            Asking line = new Asking(
                    asking.text().before(ends(words.or(part, code))),
                    asking.hint(),
                    asking.required(),
                    asking.ratherNotSay(),
                    asking.showWhen(),
                    asking.construct(),
                    Choices.codes(id, name));
            Question question = numbers ? number(asked, id, line) : new ShortText(id, line);
            names.addRow(asked.code(), asked.row().text("qid"), code, new Known(name, question, Map.of()));
            made.add(question);
        });
        if (made.isEmpty()) {
            lacks(asked, Map.of());
        }
        return made;
    }

    /** A slider's words, {@code label|left|right}, on one line. */
    private static LocalizedText ends(LocalizedText words) {
        Map<String, String> lines = new LinkedHashMap<>();
        words.byLanguage()
                .forEach((language, text) -> lines.put(
                        language,
                        Stream.of(text.split("\\|"))
                                .map(String::strip)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" – "))));
        return new LocalizedText(lines);
    }
}
