package org.earshot.contracts.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.earshot.contracts.Json;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.engine.Arbitrary.Sheet;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Round;
import org.earshot.contracts.instrument.Score;

/** What holds for every instrument and all answers. */
@Domain(Arbitrary.class)
class EnginePropertiesTest {

    @Property(tries = 1000)
    void an_instrument_and_answers_survive_json(@ForAll Sheet sheet) {
        String instrument = Json.write(sheet.instrument());
        String answers = Json.write(sheet.answers());

        assertEquals(sheet.instrument(), Json.read(instrument, Instrument.class));
        assertEquals(sheet.answers(), Json.read(answers, Answers.class));
        assertEquals(instrument, Json.write(Json.read(instrument, Instrument.class)));
        assertEquals(answers, Json.write(Json.read(answers, Answers.class)));
    }

    @Property(tries = 1000)
    void walking_again_with_the_answers_that_count_leads_the_same_way(@ForAll Sheet sheet) {
        Journey once = Journey.of(sheet.instrument(), sheet.answers());

        Journey again = Journey.of(sheet.instrument(), once.answers());

        assertEquals(once.shown(), again.shown());
        assertEquals(once.answers(), again.answers());
        assertEquals(once.next(), again.next());
    }

    @Property(tries = 1000)
    void hidden_answers_say_nothing(@ForAll Sheet sheet) {
        Journey journey = Journey.of(sheet.instrument(), sheet.answers());

        Reading with = Reading.of(Journey.of(sheet.instrument(), sheet.answers()), "en");
        Reading without = Reading.of(Journey.of(sheet.instrument(), journey.answers()), "en");

        Set<String> asked = Stream.concat(
                        journey.shown().stream()
                                .filter(q -> sheet.answers()
                                        .to(q.id())
                                        .filter(Answer::says)
                                        .isPresent())
                                .flatMap(Question::needsAsked),
                        sheet.instrument().scores().stream().flatMap(Score::needsAsked))
                .collect(Collectors.toSet());
        assertEquals(without, with);
        assertTrue(asked.containsAll(with.signals().stream().map(Signal::need).toList()));
    }

    @Property(tries = 1000)
    void the_order_of_answers_does_not_matter(@ForAll Sheet sheet) {
        List<String> ids = new ArrayList<>(sheet.answers().byQuestion().keySet());
        Collections.reverse(ids);
        Map<String, Answer> reversed = new LinkedHashMap<>();
        ids.forEach(id -> reversed.put(id, sheet.answers().to(id).orElseThrow()));

        Answers other = new Answers(reversed);

        assertEquals(
                Reading.of(Journey.of(sheet.instrument(), sheet.answers()), "en"),
                Reading.of(Journey.of(sheet.instrument(), other), "en"));
        assertEquals(
                Set.copyOf(Validation.faults(Journey.of(sheet.instrument(), sheet.answers()))),
                Set.copyOf(Validation.faults(Journey.of(sheet.instrument(), other))));
    }

    @Property(tries = 1000)
    void each_need_has_one_signal_with_a_severity_from_0_to_1(@ForAll Sheet sheet) {
        List<Signal> signals = Reading.of(Journey.of(sheet.instrument(), sheet.answers()), "en")
                .signals();

        assertEquals(
                signals.size(), signals.stream().map(Signal::need).distinct().count());
        assertTrue(signals.stream().allMatch(s -> s.severity() >= 0 && s.severity() <= 1));
    }

    @Property(tries = 1000)
    void answering_the_next_question_ends_after_every_question_at_most(@ForAll Sheet sheet) {
        Answers answers = Answers.NONE;
        int steps = 0;
        for (var next = Journey.of(sheet.instrument(), answers).next();
                next.isPresent();
                next = Journey.of(sheet.instrument(), answers).next()) {
            answers = answers.with(next.get().id(), new Answer.Skipped());
            steps++;
        }

        assertTrue(steps <= sheet.instrument().unrolled().asked().size());
        assertTrue(Validation.faults(Journey.of(sheet.instrument(), answers)).stream()
                .map(AnswerFault::code)
                .allMatch("required"::equals));
    }

    @Property(tries = 1000)
    void unrolling_keeps_what_each_question_is_and_asks_it_once_a_round(@ForAll Sheet sheet) {
        Instrument unrolled = sheet.instrument().unrolled();

        assertEquals(unrolled, unrolled.unrolled());
        assertEquals(
                unrolled.asked().size(),
                unrolled.asked().stream().map(Question::id).distinct().count());
        for (Question asked : unrolled.asked()) {
            String written = Round.written(asked.id());
            sheet.instrument()
                    .question(written)
                    .ifPresentOrElse(
                            question -> assertEquals(question.getClass(), asked.getClass()),
                            () -> assertTrue(sheet.instrument().repeat(written).isPresent()));
        }
    }

    @Property(tries = 1000)
    void the_rounds_of_a_repeat_follow_one_another(@ForAll Sheet sheet) {
        Journey journey = Journey.of(sheet.instrument(), sheet.answers());

        List<Integer> rounds = journey.shown().stream()
                .flatMap(question -> Round.of(question.id()).stream())
                .map(Round::number)
                .toList();

        assertEquals(rounds.stream().sorted().toList(), rounds);
    }

    @Property(tries = 1000)
    void a_check_never_fails_and_its_pointers_lead_into_the_document(@ForAll Sheet sheet) {
        var document = Json.MAPPER.valueToTree(sheet.instrument());

        for (Finding finding : InstrumentCheck.check(sheet.instrument())) {
            String parent = finding.pointer().substring(0, finding.pointer().lastIndexOf('/'));
            assertTrue(!document.at(parent).isMissingNode(), finding::toString);
        }
    }
}
