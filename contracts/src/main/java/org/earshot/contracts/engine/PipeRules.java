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
        for (Map.Entry<String, String> written : each(text).entrySet()) {
            Matcher pipes = Piping.PIPE.matcher(written.getValue());
            while (pipes.find()) {
                pipe(pipes.group(1), pipes.group(2), place, pointer + "/" + written.getKey());
            }
        }
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
                    "Say what stands for it, as {{" + id + "|your child}}.");
        }
    }

    private static boolean mayBeMissing(Question question) {
        return question instanceof Calculated
                || !question.asking().required()
                || question.asking().ratherNotSay()
                || question.asking().showWhen() != null;
    }
}
