package org.earshot.contracts.texting;

import java.math.BigDecimal;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.TimeQuestion;

/** Answers that no list offers: numbers, dates and own words. */
final class FreeReading {
    private FreeReading() {}

    static Heard of(TextQuestion asked, String typed) {
        Question question = asked.question();
        boolean declines =
                Commands.talk(typed).filter(word -> word == TalkWord.DECLINE).isPresent();
        if (declines && question.asking().ratherNotSay()) {
            return new Heard.Answered(new Answer.RatherNotSay());
        }
        if (question instanceof Rating || question instanceof NumberQuestion) {
            return number(asked, typed);
        }
        if (question instanceof DateQuestion) {
            return DateReading.of(typed, asked.words())
                    .<Heard>map(date -> new Heard.Answered(new Answer.Text(date.toString())))
                    .orElseGet(() -> new Heard.NotUnderstood(asked.words().say("wrong.date")));
        }
        if (question instanceof TimeQuestion) {
            return TimeReading.of(typed)
                    .<Heard>map(time -> new Heard.Answered(new Answer.Text(time.toString())))
                    .orElseGet(() -> new Heard.NotUnderstood(asked.words().say("wrong.time")));
        }
        return words(asked, typed);
    }

    private static Heard number(TextQuestion asked, String typed) {
        Optional<BigDecimal> number = TypedNumber.in(typed, asked.words());
        return number.<Heard>map(value -> new Heard.Answered(new Answer.Amount(value)))
                .orElseGet(() -> new Heard.NotUnderstood(asked.words().say("wrong.number")));
    }

    private static Heard words(TextQuestion asked, String typed) {
        String kept = typed.replace("\r\n", "\n").strip();
        return kept.isEmpty()
                ? new Heard.NotUnderstood(asked.words().say("wrong.text"))
                : new Heard.Answered(new Answer.Text(kept));
    }
}
