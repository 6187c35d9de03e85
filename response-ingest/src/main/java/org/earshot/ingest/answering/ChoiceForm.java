package org.earshot.ingest.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;

/** What the form of a choice question means, with what was written beside "other, please say". */
final class ChoiceForm {
    private ChoiceForm() {}

    /** Words that were written without choosing "other" choose it, unless another choice stands in its way. */
    static AnswerForm.Given read(Question question, Entry entry) {
        List<String> chosen = new ArrayList<>(
                entry.all(Entry.ANSWER).stream().filter(id -> !id.isBlank()).toList());
        String words = Typing.text(entry.first(Entry.OTHER));
        Optional<String> other = question.choices().stream()
                .filter(Choice::pleaseSay)
                .map(Choice::id)
                .findFirst();
        if (words.isEmpty() || other.isEmpty()) {
            return AnswerForm.Given.answer(plain(question, chosen));
        }
        if (!chosen.contains(other.get())) {
            if (!chosen.isEmpty() && !(question instanceof MultipleChoice)) {
                return AnswerForm.Given.mistake(Mistake.of("other-not-chosen"));
            }
            chosen.add(other.get());
        }
        return AnswerForm.Given.answer(new Answer.Other(chosen, words));
    }

    private static Answer plain(Question question, List<String> chosen) {
        return question instanceof MultipleChoice
                ? new Answer.Many(chosen)
                : new Answer.Text(chosen.isEmpty() ? "" : chosen.get(0));
    }
}
