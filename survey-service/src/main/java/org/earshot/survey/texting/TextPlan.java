package org.earshot.survey.texting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.texting.Commands;
import org.earshot.contracts.texting.Heard;
import org.earshot.contracts.texting.Option;
import org.earshot.contracts.texting.TextQuestion;
import org.earshot.survey.segment.SmsSegments;

/**
 * How an instrument goes by text message.
 *
 * @param costs by language, then in the order of the questions
 * @param findings in the same order
 */
public record TextPlan(List<TextCost> costs, List<TextFinding> findings) {
    /** More than these, and phones of some networks get the parts in disorder; besides, nobody reads it. */
    static final int MOST_SEGMENTS = 3;

    private static final int MOST_KEYS = 9;
    /** Up to these letters, leaving them out is worth a thought; with more, the language needs them. */
    private static final int FEW_LETTERS = 6;

    public TextPlan {
        costs = List.copyOf(costs);
        findings = List.copyOf(findings);
    }

    /** That of an instrument. */
    public static TextPlan of(Instrument instrument) {
        List<TextCost> costs = new ArrayList<>();
        List<TextFinding> findings = new ArrayList<>();
        Journey begun = Journey.of(instrument, Answers.NONE);
        for (String language : instrument.languages()) {
            for (Question whole : begun.instrument().questions()) {
                int number = number(instrument, Round.written(whole.id()));
                whole.asked()
                        .filter(part -> part.isPut() && Round.isUsual(part.id()))
                        .forEach(question -> {
                            Optional<TextQuestion> byText = TextQuestion.of(question, language);
                            String text = byText.map(asked -> asked.text(begun)).orElse("");
                            costs.add(new TextCost(
                                    number,
                                    question.id(),
                                    language,
                                    text,
                                    SmsSegments.isGsm(text),
                                    text.isEmpty() ? 0 : SmsSegments.of(text)));
                            byText.filter(asked -> !(question instanceof Info) && Round.isFirst(question.id()))
                                    .ifPresent(asked -> findings.addAll(
                                            stumbles(asked, language, "/questions/" + (number - 1), text)));
                        });
            }
        }
        findings.addAll(onlyOnPages(instrument));
        return new TextPlan(costs, findings);
    }

    /** The place of a question as it is written, from 1; for the one that asks for a further round, of the first that is repeated. */
    private static int number(Instrument instrument, String written) {
        String id = instrument
                .repeat(written)
                .flatMap(repeat -> repeat.questions().stream().findFirst())
                .orElse(written);
        return 1 + instrument.questions().stream().map(Question::id).toList().indexOf(id);
    }

    /** Segments of the whole in a language; of a repeat, two rounds. */
    public int segments(String language) {
        return costs.stream()
                .filter(cost -> cost.language().equals(language))
                .mapToInt(TextCost::segments)
                .sum();
    }

    private static List<TextFinding> onlyOnPages(Instrument instrument) {
        List<TextFinding> found = new ArrayList<>();
        for (int i = 0; i < instrument.questions().size(); i++) {
            Question question = instrument.questions().get(i);
            if (question.asked().anyMatch(part -> part.isPut() && !TextQuestion.canAsk(part))) {
                found.add(new TextFinding(TextFinding.Kind.ONLY_ON_A_PAGE, "/questions/" + i, null, question.id()));
            }
        }
        return found;
    }

    private static List<TextFinding> stumbles(TextQuestion asked, String language, String pointer, String text) {
        List<TextFinding> found = new ArrayList<>();
        int segments = SmsSegments.of(text);
        if (segments > MOST_SEGMENTS) {
            found.add(new TextFinding(TextFinding.Kind.LONG, pointer, language, String.valueOf(segments)));
        }
        String costly = costly(text);
        if (!costly.isEmpty() && costly.codePointCount(0, costly.length()) <= FEW_LETTERS) {
            found.add(new TextFinding(TextFinding.Kind.COSTLY_LETTERS, pointer, language, costly));
        }
        if (asked.offered().size() > MOST_KEYS) {
            found.add(new TextFinding(
                    TextFinding.Kind.MANY_ANSWERS,
                    pointer,
                    language,
                    String.valueOf(asked.offered().size())));
        }
        List<Option> offered = asked.offered();
        for (int i = 0; i < asked.question().choices().size() && i < offered.size(); i++) {
            String at = pointer + "/choices/" + i + "/label";
            String label = offered.get(i).label();
            wrongWith(asked, offered.get(i)).ifPresent(kind -> found.add(new TextFinding(kind, at, language, label)));
        }
        return found;
    }

    /** What happens to whoever types a label instead of its number. */
    private static Optional<TextFinding.Kind> wrongWith(TextQuestion asked, Option option) {
        String label = option.label();
        if (Commands.reply(label).isPresent() || Commands.talk(label).isPresent()) {
            return Optional.of(TextFinding.Kind.COMMAND);
        }
        String number = label.strip().replaceFirst("^(\\d{1,2})\\b.*$", "$1");
        boolean misleads = !number.equals(option.key())
                && asked.offered().stream().anyMatch(other -> other.key().equals(number));
        if (misleads) {
            return Optional.of(TextFinding.Kind.MISLEADING_NUMBER);
        }
        boolean understood = asked.read(label) instanceof Heard.Answered given
                && given.answer().equals(option.answer());
        return understood ? Optional.empty() : Optional.of(TextFinding.Kind.LIKE_ANOTHER);
    }

    /** The letters outside of the GSM alphabet, each once. */
    private static String costly(String text) {
        return text.codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .filter(letter -> !SmsSegments.isGsm(letter))
                .collect(Collectors.joining());
    }
}
