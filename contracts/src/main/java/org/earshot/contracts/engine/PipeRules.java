package org.earshot.contracts.engine;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.YesNo;
import org.jspecify.annotations.Nullable;

/** Every answer that a text repeats is given before, says something as words, and is no contact. */
final class PipeRules {
    private final Instrument instrument;
    private final Findings findings;

    PipeRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
    }

    void check() {
        for (int i = 0; i < instrument.questions().size(); i++) {
            Question question = instrument.questions().get(i);
            text(question.asking().text(), i, "/questions/" + i + "/asking/text");
            text(question.asking().hint(), i, "/questions/" + i + "/asking/hint");
            for (int c = 0; c < question.choices().size(); c++) {
                nowhere(question.choices().get(c).label(), "/questions/" + i + "/choices/" + c + "/label");
            }
        }
        for (int i = 0; i < instrument.repeats().size(); i++) {
            Repeat repeat = instrument.repeats().get(i);
            nowhere(repeat.title(), "/repeats/" + i + "/title");
            within(repeat.about(), repeat, "/repeats/" + i + "/about");
            within(repeat.another(), repeat, "/repeats/" + i + "/another");
        }
        nowhere(instrument.introduction(), "/introduction");
        nowhere(instrument.thanks(), "/thanks");
    }

    private void nowhere(@Nullable LocalizedText text, String pointer) {
        for (Map.Entry<String, String> written : each(text).entrySet()) {
            if (Piping.PIPE.matcher(written.getValue()).find()) {
                findings.error(
                        pointer + "/" + written.getKey(),
                        "not-piped-here",
                        "answers are repeated in the text and hint of a question only",
                        "Write it without the braces.");
            }
        }
    }

    private void text(@Nullable LocalizedText text, int place, String pointer) {
        Optional<Repeat> around =
                instrument.repeatOf(instrument.questions().get(place).id());
        piped(text, around, place, pointer);
    }

    /** What stands over a round looks at all questions of it: where one is not answered yet, the words beside it stand there. */
    private void within(@Nullable LocalizedText text, Repeat repeat, String pointer) {
        int end = IntStream.range(0, instrument.questions().size())
                .filter(i -> repeat.questions()
                        .contains(instrument.questions().get(i).id()))
                .map(i -> i + 1)
                .max()
                .orElse(0);
        piped(text, Optional.of(repeat), end, pointer);
    }

    private void piped(@Nullable LocalizedText text, Optional<Repeat> around, int place, String pointer) {
        for (Map.Entry<String, String> written : each(text).entrySet()) {
            String numbered = around.map(repeat -> written.getValue().replace("{{" + repeat.id() + "}}", "1"))
                    .orElse(written.getValue());
            Matcher pipes = Piping.PIPE.matcher(numbered);
            while (pipes.find()) {
                String at = pointer + "/" + written.getKey();
                if (isOfAnother(pipes.group(1), around)) {
                    findings.error(
                            at,
                            "which-round",
                            "the question " + pipes.group(1) + " has an answer for each round of its repeat",
                            "Repeat answers within the repeat, or calculate a figure over its rounds.");
                } else {
                    pipe(pipes.group(1), pipes.group(2), place, at);
                }
            }
        }
    }

    private boolean isOfAnother(String id, Optional<Repeat> around) {
        Optional<Repeat> repeat = instrument.repeatOf(id);
        return repeat.isPresent() && !repeat.equals(around);
    }

    private static Map<String, String> each(@Nullable LocalizedText text) {
        return text == null ? Map.of() : text.byLanguage();
    }

    private void pipe(String id, @Nullable String otherwise, int place, String pointer) {
        Optional<Question> question = instrument.question(id);
        if (question.isEmpty()) {
            findings.error(
                    pointer, "unknown-question", "the instrument has no question " + id, "Name one, or remove it.");
            return;
        }
        boolean earlier = IntStream.range(0, place)
                .anyMatch(i -> instrument.questions().get(i).asked().anyMatch(q -> q.id().equals(id)));
        if (!earlier) {
            findings.error(
                    pointer,
                    "forward-reference",
                    "the question " + id + " is not asked before",
                    "Name an earlier one.");
        } else if (question.get().personal()) {
            findings.error(
                    pointer, "personal-pipe", "a contact is not repeated where others may look", "Leave it out.");
        } else if (question.get() instanceof YesNo || question.get() instanceof Consent) {
            findings.error(
                    pointer,
                    "not-in-words",
                    "a yes or no says nothing in a sentence",
                    "Show one of two questions instead, each with its condition.");
        } else if (otherwise == null && mayBeMissing(question.get())) {
            findings.warning(
                    pointer,
                    "nothing-to-repeat",
                    "the question " + id + " may be left, and then nothing stands there",
                    "Say what stands for it, as {{" + id + "|your child}}.",
                    id);
        }
    }

    private static boolean mayBeMissing(Question question) {
        return question instanceof Calculated
                || !question.asking().required()
                || question.asking().ratherNotSay()
                || question.asking().showWhen() != null;
    }
}
