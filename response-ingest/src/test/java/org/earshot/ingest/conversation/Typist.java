package org.earshot.ingest.conversation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.TimeQuestion;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.texting.Option;
import org.earshot.contracts.texting.TextQuestion;

/** Chooses answers, and types them in one of the ways that people do. */
final class Typist {
    private final Random random;

    Typist(Random random) {
        this.random = random;
    }

    /** Whether any words are an answer to it. */
    static boolean takesAnything(Question question) {
        return question instanceof ShortText || question instanceof LongText;
    }

    Answer chooses(Question question) {
        if (question instanceof Info || (!question.asking().required() && random.nextInt(7) == 0)) {
            return new Answer.Skipped();
        }
        if (question.asking().ratherNotSay() && random.nextInt(8) == 0) {
            return new Answer.RatherNotSay();
        }
        if (question instanceof SingleChoice single) {
            return new Answer.Text(any(single.choices()).id());
        }
        if (question instanceof MultipleChoice several) {
            return new Answer.Many(choices(several));
        }
        if (question instanceof YesNo) {
            return new Answer.Flag(random.nextBoolean());
        }
        if (question instanceof Consent) {
            return new Answer.Flag(random.nextInt(5) > 0);
        }
        if (question instanceof Scale scale) {
            return new Answer.Amount(BigDecimal.valueOf(any(scale.points()).value()));
        }
        if (question instanceof Ranking ranking) {
            return new Answer.Many(ranking.choices().stream()
                    .limit(ranking.places())
                    .map(Choice::id)
                    .toList());
        }
        if (question instanceof TimeQuestion) {
            return new Answer.Text("%02d:%02d".formatted(8 + random.nextInt(12), random.nextInt(60)));
        }
        if (question instanceof ContactQuestion contact) {
            return new Answer.Text(contact.kind() == ContactQuestion.Kind.PHONE ? "+442079460018" : "amal@example.org");
        }
        if (question instanceof Rating || question instanceof NumberQuestion) {
            return new Answer.Amount(BigDecimal.valueOf(random.nextInt(11)));
        }
        return question instanceof DateQuestion
                ? new Answer.Text("20%02d-%02d-%02d"
                        .formatted(random.nextInt(26), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                : new Answer.Text(any(List.of("The bus, mostly", "Más luz", "I need 3 rides", "مزيد من الضوء")));
    }

    private List<String> choices(MultipleChoice question) {
        Choice first = any(question.choices());
        List<String> chosen = new ArrayList<>(List.of(first.id()));
        question.choices().stream()
                .filter(other ->
                        !other.exclusive() && !first.exclusive() && !other.equals(first) && random.nextBoolean())
                .forEach(other -> chosen.add(other.id()));
        return chosen;
    }

    String types(Question question, Answer answer, String language) {
        if (answer instanceof Answer.Skipped) {
            return any(List.of("skip", "SALTAR", "Next"));
        }
        if (TextQuestion.of(question, language).isEmpty()) {
            return "what now?";
        }
        if (answer instanceof Answer.RatherNotSay) {
            return any(List.of("x", "X", "prefiero no decirlo"));
        }
        List<Option> options = TextQuestion.of(question, language).orElseThrow().offered();
        if (answer instanceof Answer.Many many) {
            return many.choices().stream()
                    .map(id -> key(options, new Answer.Many(List.of(id))))
                    .collect(Collectors.joining(any(List.of(" ", ", ", " and ", "+"))));
        }
        if (!options.isEmpty()) {
            return random.nextBoolean() ? any(List.of("", " ", "#")) + key(options, answer) : label(options, answer);
        }
        if (answer instanceof Answer.Amount amount) {
            return any(List.of("", "about ", " ")) + amount.value().toPlainString();
        }
        String text = answer.json().toString();
        return question instanceof DateQuestion && random.nextBoolean()
                ? text.substring(8) + "/" + text.substring(5, 7) + "/" + text.substring(0, 4)
                : text;
    }

    private static String key(List<Option> options, Answer answer) {
        return option(options, answer).key();
    }

    /** With a slip of the finger where the word is long enough to bear one. */
    private String label(List<Option> options, Answer answer) {
        String label = option(options, answer).label();
        String typed = random.nextBoolean() ? label.toUpperCase(Locale.ROOT) : label;
        int slip = typed.length() - 2;
        return typed.length() >= 5 && random.nextInt(3) == 0
                ? typed.substring(0, slip) + typed.substring(slip + 1)
                : typed;
    }

    private static Option option(List<Option> options, Answer answer) {
        return options.stream()
                .filter(option -> option.answer().equals(answer))
                .findFirst()
                .orElseThrow();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
