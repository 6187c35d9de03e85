package org.earshot.contracts.texting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.YesNo;

/** Finds which of the listed options a text means: by number, by number in words, or by label with slips of the finger. */
final class OptionReading {
    private static final int LONG_NUMBER = 4;

    private final Question question;
    private final List<Option> options;
    private final TextWords words;
    private final Likeness likeness;

    OptionReading(Question question, List<Option> options, TextWords words) {
        this.question = question;
        this.options = options;
        this.words = words;
        this.likeness = new Likeness(options);
    }

    Heard read(String typed) {
        String plain = PlainText.of(typed);
        if (plain.isEmpty()) {
            return notUnderstood();
        }
        List<Option> labelled = likeness.same(plain);
        if (labelled.size() == 1) {
            return new Heard.Answered(labelled.get(0).answer());
        }
        if ((question instanceof YesNo || question instanceof Consent)
                && yesOrNo(plain).isPresent()) {
            return new Heard.Answered(new Answer.Flag(yesOrNo(plain).get()));
        }
        if (Commands.talk(typed).filter(word -> word == TalkWord.DECLINE).isPresent()
                && question.asking().ratherNotSay()) {
            return new Heard.Answered(new Answer.RatherNotSay());
        }
        Optional<Heard> numbered = byNumbers(typed, plain);
        return numbered.orElseGet(() -> byLabels(typed, plain));
    }

    /** In whatever language it is said. */
    private static Optional<Boolean> yesOrNo(String plain) {
        for (String language : TextWords.LANGUAGES) {
            TextWords words = TextWords.in(language);
            if (words.all("yes.all").contains(plain)) {
                return Optional.of(true);
            }
            if (words.all("no.all").contains(plain)) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    /** Numbers anywhere in the text; words beside them must not speak of another option. */
    private Optional<Heard> byNumbers(String typed, String plain) {
        Set<Option> chosen = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        for (String word : plain.split(" ", -1)) {
            String digits = word.chars().allMatch(Character::isDigit) ? word : digits(word);
            if (digits.isEmpty()) {
                rest.append(word).append(' ');
                continue;
            }
            List<Option> meant = keyed(digits);
            if (meant.isEmpty()) {
                return Optional.of(notUnderstood());
            }
            chosen.addAll(meant);
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        List<Option> spoken = likeness.alike(rest.toString().strip());
        if (!spoken.isEmpty() && spoken.size() < options.size() && !chosen.containsAll(spoken)) {
            Set<Option> between = new LinkedHashSet<>(chosen);
            between.addAll(spoken);
            return Optional.of(new Heard.Unclear(List.copyOf(between)));
        }
        return Optional.of(withOwnWords(answered(List.copyOf(chosen)), ownWords(typed)));
    }

    /** "4 the bus": who chooses "other" may say in the same text what they mean. */
    private Heard withOwnWords(Heard heard, String rest) {
        boolean says = heard instanceof Heard.Answered given
                && !rest.isEmpty()
                && question.choices().stream()
                        .anyMatch(choice -> choice.pleaseSay() && given.answer().includes(choice.id()));
        return says
                ? new Heard.Answered(
                        new Answer.Other(((Heard.Answered) heard).answer().chosen(), rest))
                : heard;
    }

    /** What follows the last number, as it was typed; "" when there is none. */
    private static String ownWords(String typed) {
        boolean numbered = typed.codePoints().anyMatch(Character::isDigit);
        return !numbered ? "" : typed.strip().replaceFirst("(?s)^.*\\p{Nd}[\\s.,:;)-]*", "");
    }

    private boolean takesSeveral() {
        return question instanceof MultipleChoice || question instanceof Ranking;
    }

    /** The number that a word stands for, or "". */
    private String digits(String word) {
        int number = words.all("numbers").indexOf(word);
        return number < 0 ? "" : String.valueOf(number);
    }

    /** The option with this key; several digits that are no key are several keys where several may be chosen. */
    private List<Option> keyed(String digits) {
        List<Option> exact = byKey(digits).stream().toList();
        boolean together = exact.isEmpty()
                && takesSeveral()
                && options.size() < 10
                && digits.length() <= LONG_NUMBER + options.size();
        if (!together) {
            return exact;
        }
        List<Option> each = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            Optional<Option> one = byKey(digits.substring(i, i + 1));
            if (one.isEmpty()) {
                return List.of();
            }
            each.add(one.get());
        }
        return each;
    }

    private Optional<Option> byKey(String digits) {
        String key = digits.replaceFirst("^0+(?=.)", "");
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    private Heard byLabels(String typed, String plain) {
        List<Option> meant = likeness.alike(plain);
        if (meant.size() == 1) {
            return new Heard.Answered(meant.get(0).answer());
        }
        if (takesSeveral()) {
            List<Option> each = severalLabels(typed);
            if (!each.isEmpty()) {
                return answered(each);
            }
        }
        return meant.isEmpty() ? notUnderstood() : new Heard.Unclear(meant);
    }

    /** Labels with commas, line ends or a stop between them, each clear by itself; empty otherwise. */
    private List<Option> severalLabels(String typed) {
        List<Option> each = new ArrayList<>();
        for (String part : typed.split("[,;،؛\\n.+&/]", -1)) {
            String plain = PlainText.of(part);
            if (!plain.isEmpty()) {
                List<Option> meant = likeness.alike(plain);
                if (meant.size() != 1) {
                    return List.of();
                }
                each.add(meant.get(0));
            }
        }
        return each;
    }

    private Heard answered(List<Option> chosen) {
        if (chosen.size() == 1) {
            return new Heard.Answered(chosen.get(0).answer());
        }
        boolean declined = chosen.stream().anyMatch(option -> option.answer() instanceof Answer.RatherNotSay);
        if (!takesSeveral() || declined) {
            return new Heard.Unclear(chosen);
        }
        return new Heard.Answered(new Answer.Many(chosen.stream()
                .flatMap(option ->
                        option.answer() instanceof Answer.Many many ? many.choices().stream() : Stream.empty())
                .distinct()
                .toList()));
    }

    private Heard notUnderstood() {
        return new Heard.NotUnderstood(words.say("wrong.choice"));
    }
}
