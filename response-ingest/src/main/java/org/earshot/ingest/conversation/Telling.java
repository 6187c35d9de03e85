package org.earshot.ingest.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.engine.Piping;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.texting.TextQuestion;
import org.earshot.contracts.texting.TextWords;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.conversation.Turn.Kind;
import org.jspecify.annotations.Nullable;

/** Puts a reply together: what happened, the answers as they become, and the text. */
final class Telling {
    private final Scene scene;
    private final HeardText heard;
    private final List<Turn> turns = new ArrayList<>();
    private Draft draft;

    Telling(Scene scene, Draft draft, HeardText heard) {
        this.scene = scene;
        this.draft = draft;
        this.heard = heard;
    }

    Scene scene() {
        return scene;
    }

    Draft draft() {
        return draft;
    }

    Journey journey() {
        return Journey.of(scene.instrument(), draft.answers());
    }

    TextWords words() {
        return TextWords.in(draft.language());
    }

    Turn turn(Kind kind, @Nullable String question) {
        return new Turn(kind, question, heard.messageId(), heard.at());
    }

    void note(Kind kind, @Nullable String question) {
        turns.add(turn(kind, question));
    }

    /** From now on in another language. */
    void speak(String language) {
        draft = draft.in(language);
    }

    /** Nothing happened, and nothing is said. */
    Reply silence() {
        return reply("");
    }

    /** Something happened, and nothing is said. */
    Reply nothing(Kind kind) {
        note(kind, null);
        return silence();
    }

    Reply say(String text) {
        return reply(text);
    }

    Reply say(Kind kind, String text) {
        note(kind, null);
        return reply(text);
    }

    /** Where to go on by page; what is asked stays asked. */
    Reply linked() {
        return reply(words().say("link", "link", scene.link()));
    }

    Reply languages() {
        return reply(words().say("languages", "names", Languages.names(scene.instrument())));
    }

    /**
     * A text that was no answer.
     *
     * @param before how many there were in a row: after {@link Dialogue#MOST_MISSES} nothing more is said
     */
    Reply missed(int before, Supplier<Reply> then) {
        note(Kind.MISSED, null);
        return before < Dialogue.MOST_MISSES ? then.get() : silence();
    }

    /** A question has its answer; the next follows. */
    Reply answered(Question question, Answer answer) {
        draft = draft.texted(question.id(), answer);
        note(Kind.HEARD, question.id());
        return ask("");
    }

    /** What is said before the first question. */
    String welcome() {
        Journey journey = journey();
        long pages = journey.shown().stream().filter(Info.class::isInstance).count();
        long questions = journey.length() - pages;
        String welcome = questions == 1
                ? words().say("welcome.one")
                : words().say("welcome", "count", String.valueOf(questions));
        return welcome.replace("{org}", scene.from()) + "\n";
    }

    /** The next question that has no answer yet; the end when there is none. */
    Reply ask(String before) {
        StringBuilder text = new StringBuilder(before);
        Optional<Question> next = journey().next();
        while (next.filter(Info.class::isInstance).isPresent()) {
            text.append(Piping.in(next.get().asking().text(), repeatable()).in(draft.language()))
                    .append('\n');
            draft = draft.texted(next.get().id(), new Answer.Skipped());
            next = journey().next();
        }
        Optional<Question> open = next.or(this::unfit);
        return open.map(question -> put(question, text.toString()))
                .orElseGet(() -> new Reply(draft, turns, text.toString(), true));
    }

    /** A question whose answer does not fit, because what it may be depends on others or was carried along by a page. */
    private Optional<Question> unfit() {
        Journey journey = journey();
        return Validation.faults(journey).stream()
                .filter(fault -> journey.shows(fault.question()))
                .flatMap(fault -> scene.instrument().question(fault.question()).stream())
                .findFirst();
    }

    /** This question, whether it has an answer or not. */
    Reply put(Question question, String before) {
        Optional<TextQuestion> byText = TextQuestion.of(question, draft.language());
        note(byText.isPresent() ? Kind.ASKED : Kind.SENT_TO_PAGE, question.id());
        String asked = byText.map(text -> text.text(repeatable()))
                .orElseGet(() -> words().say("to-link", "link", scene.link()));
        String told = scene.watched().contains(question.id()) && byText.isPresent()
                ? "\n" + words().say("told", "org", scene.from())
                : "";
        return reply(before + asked + told);
    }

    /** The way so far without own words: what somebody wrote may name a person, and a text is read by whoever holds the phone. */
    private Journey repeatable() {
        Map<String, Answer> kept = new LinkedHashMap<>();
        draft.answers().byQuestion().forEach((id, answer) -> {
            boolean own = answer instanceof Answer.Other
                    || scene.instrument()
                            .question(id)
                            .filter(question -> question instanceof ShortText || question instanceof LongText)
                            .isPresent();
            if (!own) {
                kept.put(id, answer);
            }
        });
        return Journey.of(scene.instrument(), new Answers(kept));
    }

    /** What an answer breaks that the question's author demands of it, in the person's language; empty when nothing. */
    Optional<String> broken(Question question, Answer answer) {
        return Journey.of(scene.instrument(), draft.answers().with(question.id(), answer))
                .broken(question)
                .map(constraint -> constraint.message().in(draft.language()));
    }

    private Reply reply(String text) {
        return new Reply(draft, turns, text.strip(), false);
    }
}
