package org.earshot.contracts.engine;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LinkValue;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Score;

/** A repeat goes through neighbouring questions, ends, and what looks at it from outside says which round it means, or all. */
final class RepeatRules {
    private final Instrument instrument;
    private final Findings findings;

    RepeatRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
    }

    void check() {
        Set<String> ids = new HashSet<>();
        instrument.questions().stream()
                .flatMap(question -> Stream.concat(Stream.of(question), question.asked()))
                .forEach(question -> ids.add(question.id()));
        instrument.scores().forEach(score -> ids.add(score.id()));
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < instrument.repeats().size(); i++) {
            Repeat repeat = instrument.repeats().get(i);
            String pointer = "/repeats/" + i;
            QuestionRules.id(repeat.id(), pointer + "/id", ids, findings);
            questions(repeat, pointer + "/questions", repeated);
            times(repeat, pointer);
        }
        length();
        for (int i = 0; i < instrument.questions().size(); i++) {
            lookedAt(instrument.questions().get(i), "/questions/" + i);
        }
        scores();
    }

    private void questions(Repeat repeat, String pointer, Set<String> repeated) {
        if (repeat.questions().isEmpty()) {
            findings.error(pointer, "empty-repeat", "nothing is repeated", "Name at least one question, or remove it.");
        }
        for (int q = 0; q < repeat.questions().size(); q++) {
            String id = repeat.questions().get(q);
            Optional<Question> question = written(id);
            if (question.isEmpty()) {
                findings.error(
                        pointer + "/" + q,
                        "unknown-question",
                        "the instrument has no question of this id",
                        "Name one of its questions.");
            } else if (!repeated.add(id)) {
                findings.error(
                        pointer + "/" + q,
                        "repeated-question",
                        "the question is in a repeat already",
                        "Name each question in one repeat, once.");
            } else {
                fits(question.get(), pointer + "/" + q);
            }
        }
        int[] places = IntStream.range(0, instrument.questions().size())
                .filter(i -> repeat.questions()
                        .contains(instrument.questions().get(i).id()))
                .toArray();
        if (places.length > 0 && places[places.length - 1] - places[0] >= places.length) {
            findings.error(
                    pointer,
                    "interrupted-repeat",
                    "a question that is asked once stands between those of the repeat",
                    "Move it before or after them, or take it into the repeat.");
        }
    }

    private Optional<Question> written(String id) {
        return instrument.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    private void fits(Question question, String pointer) {
        if (question instanceof Consent || question instanceof LinkValue || question.dimension() != null) {
            findings.error(
                    pointer,
                    "not-in-repeat",
                    "consent, what the link says, and groups people belong to are of who answers, not of each round",
                    "Ask it outside of the repeat, or take its dimension away.");
        }
        if (question instanceof FileQuestion) {
            findings.error(
                    pointer,
                    "not-in-repeat",
                    "a photo or a document is asked for once: each round would bring another, and a response carries "
                            + InstrumentCheck.MAX_FILES + " at most",
                    "Ask for it outside of the repeat; it may show several.");
        }
    }

    private void times(Repeat repeat, String pointer) {
        if (repeat.most() < 1 || repeat.most() > Repeat.MOST) {
            findings.error(
                    pointer + "/most",
                    "bad-most",
                    "nobody is asked " + repeat.most() + " rounds",
                    "Choose 1 to " + Repeat.MOST + ".",
                    String.valueOf(Repeat.MOST));
        }
        String count = repeat.count();
        if (count == null) {
            return;
        }
        if (repeat.another() != null) {
            findings.error(
                    pointer + "/another",
                    "two-counts",
                    "an answer says how often already",
                    "Leave out another, or count.");
        }
        if (instrument.repeatOf(count).isPresent()) {
            whichRound(count, pointer + "/count");
        }
        boolean more = instrument
                .question(count)
                .flatMap(Question::range)
                .filter(range -> range.max().compareTo(BigDecimal.valueOf(repeat.most())) > 0)
                .isPresent();
        if (more) {
            findings.warning(
                    pointer + "/most",
                    "more-than-most",
                    "people may answer more to " + count + ", and are asked for the first " + repeat.most(),
                    "Make most as large as what may be answered, or say in the question that the first ones are meant.",
                    count,
                    String.valueOf(repeat.most()));
        }
    }

    /** One that is repeated counts as often as it may be asked, and so does asking whether there is another round. */
    private void length() {
        int length = instrument.questions().stream()
                .mapToInt(question -> (int) question.asked().count()
                        * instrument.repeatOf(question.id()).map(Repeat::most).orElse(1))
                .sum();
        int asking = instrument.repeats().stream()
                .filter(repeat -> repeat.another() != null)
                .mapToInt(repeat -> repeat.most() - 1)
                .sum();
        findings.atMost(
                InstrumentCheck.MAX_QUESTIONS,
                length + asking,
                "/repeats",
                "questions, counted as often as they are asked");
    }

    private void lookedAt(Question question, String pointer) {
        Condition showWhen = question.asking().showWhen();
        if (showWhen != null) {
            compared(showWhen, question, pointer + "/asking/showWhen");
        }
        for (int c = 0; c < question.asking().constraints().size(); c++) {
            compared(
                    question.asking().constraints().get(c).must(),
                    question,
                    pointer + "/asking/constraints/" + c + "/must");
        }
        if (question instanceof Calculated calculated) {
            added(calculated.formula(), question, pointer + "/formula");
        }
        if (question instanceof LongText words
                && words.quoteConsent() != null
                && isOfAnother(Objects.requireNonNull(words.quoteConsent()), question)) {
            whichRound(Objects.requireNonNull(words.quoteConsent()), pointer + "/quoteConsent");
        }
    }

    /** One comparison holds where it does in some round; of two answers nobody could say from which round they are. */
    private void compared(Condition condition, Question from, String pointer) {
        condition
                .tree()
                .filter(Condition.NotBelow.class::isInstance)
                .flatMap(Condition::questions)
                .filter(id -> isOfAnother(id, from))
                .findFirst()
                .ifPresent(id -> whichRound(id, pointer));
    }

    private void added(Formula formula, Question from, String pointer) {
        List<Formula> parts = formula.parts();
        for (int i = 0; i < parts.size(); i++) {
            added(parts.get(i), from, pointer + "/" + formula.member(i));
        }
        if (formula instanceof Formula.When when) {
            compared(when.condition(), from, pointer + "/condition");
        } else if (formula instanceof Formula.Total total) {
            if (instrument.repeatOf(total.question()).isEmpty() || !isOfAnother(total.question(), from)) {
                findings.error(
                        pointer + "/question",
                        "unknown-repeat",
                        "the question is not asked in a repeat before",
                        "Name a question of a repeat that is over.");
            }
        } else {
            formula.questions()
                    .filter(id -> isOfAnother(id, from))
                    .findFirst()
                    .ifPresent(id -> whichRound(id, pointer + "/question"));
        }
    }

    private boolean isOfAnother(String id, Question from) {
        Optional<Repeat> repeat = instrument.repeatOf(id);
        return repeat.isPresent() && !repeat.equals(instrument.repeatOf(from.id()));
    }

    private void scores() {
        for (int s = 0; s < instrument.scores().size(); s++) {
            Score score = instrument.scores().get(s);
            for (int q = 0; q < score.questions().size(); q++) {
                if (instrument.repeatOf(score.questions().get(q)).isPresent()) {
                    findings.error(
                            "/scores/" + s + "/questions/" + q,
                            "which-round",
                            "a score is of who answers, and this question is answered in each round of a repeat",
                            "Calculate a figure instead: in the repeat one for each round, after it the total of all.");
                }
            }
        }
    }

    private void whichRound(String id, String pointer) {
        findings.error(
                pointer,
                "which-round",
                "the question " + id + " has an answer for each round of its repeat",
                "Look at it within the repeat, or at a figure that is calculated over its rounds.");
    }
}
