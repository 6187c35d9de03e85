package org.earshot.ingest.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.event.ReplyWord;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.texting.Commands;
import org.earshot.contracts.texting.Heard;
import org.earshot.contracts.texting.TalkWord;
import org.earshot.contracts.texting.TextQuestion;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.conversation.Conversation.Phase;
import org.earshot.ingest.conversation.Turn.Kind;

/**
 * What is said next: a function of the conversation, the answers so far and the text that came. One text is answered by at most one. What a
 * person says last of a question is their answer, whether by text or on the page.
 */
public final class Dialogue {
    /** After so many texts in a row that mean nothing, another machine is probably answering us: nothing more is said. */
    static final int MOST_MISSES = 8;

    /** After so long the question may have scrolled away, and is put again. */
    static final Duration LONG_AGO = Duration.ofHours(12);

    private static final int MISSES_UNTIL_HELP = 2;

    private final Conversation conversation;
    private final HeardText heard;
    private final Telling telling;

    private Dialogue(Scene scene, Conversation conversation, Draft draft, HeardText heard) {
        this.conversation = conversation;
        this.heard = heard;
        this.telling = new Telling(scene, draft, heard);
    }

    /** What follows from a text. */
    public static Reply hear(Scene scene, Conversation conversation, Draft draft, HeardText heard) {
        return new Dialogue(scene, conversation, draft, heard).reply();
    }

    private Reply reply() {
        Phase phase = conversation.phase();
        if (heard.word() == ReplyWord.STOP) {
            return telling.nothing(Kind.STOPPED);
        }
        boolean begins = heard.word() == ReplyWord.START;
        if (heard.word() == ReplyWord.HELP || (phase == Phase.STOPPED && !begins)) {
            return telling.silence();
        }
        if (telling.scene().open() && !telling.draft().sent()) {
            return phase == Phase.OFFERED || phase == Phase.DECLINED || !conversation.isBegun()
                    ? first()
                    : begins ? again() : further(phase);
        }
        return finished(phase);
    }

    /** Nothing is asked any more: said once, and once more to whoever writes again. */
    private Reply finished(Phase phase) {
        if (conversation.misses() >= MISSES_UNTIL_HELP && phase.isOver()) {
            return telling.nothing(Kind.MISSED);
        }
        if (telling.draft().sent()) {
            return telling.say(
                    phase == Phase.DONE ? Kind.MISSED : Kind.DONE,
                    telling.words().say("already", "link", link()));
        }
        return telling.say(
                phase == Phase.CLOSED ? Kind.MISSED : Kind.CLOSED,
                telling.words().say("closed"));
    }

    private Reply first() {
        if (talk().filter(word -> word == TalkWord.NO).isPresent()) {
            return telling.say(Kind.DECLINED, telling.words().say("declined"));
        }
        telling.note(Kind.BEGUN, null);
        return telling.ask(telling.welcome());
    }

    /** START in the middle: the question is put again. */
    private Reply again() {
        telling.note(Kind.BEGUN, null);
        return openQuestion()
                .map(question -> telling.put(question, telling.words().say("again") + "\n"))
                .orElseGet(() -> telling.ask(telling.words().say("again") + "\n"));
    }

    private Reply further(Phase phase) {
        Optional<Question> asked = shownQuestion();
        Optional<TextQuestion> byText = asked.flatMap(question -> TextQuestion.of(question, language()));
        boolean labelled = byText.filter(question -> isLabel(question)).isPresent();
        Optional<Reply> moved = labelled ? Optional.empty() : moved(asked);
        if (moved.isPresent()) {
            return moved.get();
        }
        if (asked.isEmpty()) {
            return telling.ask("");
        }
        return byText.isPresent() ? answer(byText.get(), phase) : onPage(asked.get());
    }

    /** The question that was put last, as long as the way still leads over it. */
    private Optional<Question> shownQuestion() {
        return conversation.asked().flatMap(id -> telling.journey().shown().stream()
                .filter(question -> question.id().equals(id))
                .findFirst());
    }

    /** The same, unless it was answered on the page meanwhile. */
    private Optional<Question> openQuestion() {
        return shownQuestion()
                .filter(question -> telling.draft().answers().to(question.id()).isEmpty());
    }

    private boolean isLabel(TextQuestion question) {
        return question.offered().stream()
                .anyMatch(option ->
                        option.label().strip().equalsIgnoreCase(heard.text().strip()));
    }

    /** What a word does that moves within the conversation; empty when the text is none. */
    private Optional<Reply> moved(Optional<Question> asked) {
        Optional<String> named = Languages.named(heard.text(), telling.scene().instrument());
        if (named.isPresent()) {
            telling.speak(named.get());
            return Optional.of(asked.map(question -> telling.put(question, "")).orElseGet(() -> telling.ask("")));
        }
        return talk().flatMap(word -> moved(word, asked));
    }

    private Optional<Reply> moved(TalkWord word, Optional<Question> asked) {
        return switch (word) {
            case BACK -> Optional.of(back());
            case SKIP -> asked.map(this::skip);
            case LINK -> Optional.of(telling.linked());
            case LANGUAGE -> Optional.of(telling.languages());
            case LATER -> Optional.of(telling.say(Kind.PAUSED, telling.words().say("later")));
            case DECLINE, NO -> Optional.empty();
        };
    }

    private Reply back() {
        Journey journey = telling.journey();
        Optional<Question> before =
                conversation.asked().flatMap(journey::before).or(() -> lastAnswered(journey));
        while (before.filter(Info.class::isInstance).isPresent()) {
            before = journey.before(before.get().id());
        }
        if (before.isPresent()) {
            telling.note(Kind.BACK, null);
        }
        return before.map(question -> telling.put(question, "")).orElseGet(() -> shownQuestion()
                .map(question -> telling.put(question, telling.words().say("back.first") + "\n"))
                .orElseGet(() -> telling.ask("")));
    }

    private static Optional<Question> lastAnswered(Journey journey) {
        return journey.shown().stream()
                .filter(question -> journey.answers().to(question.id()).isPresent())
                .reduce((first, second) -> second);
    }

    private Reply skip(Question question) {
        if (question.asking().required()) {
            String why = question.asking().ratherNotSay()
                    ? telling.words()
                            .say("required.decline", "key", telling.words().say("decline.key"))
                    : telling.words().say("required");
            return telling.put(question, why + "\n");
        }
        return telling.answered(question, new Answer.Skipped());
    }

    private Reply onPage(Question question) {
        return telling.draft().answers().to(question.id()).isPresent()
                ? telling.ask("")
                : telling.missed(conversation.misses(), () -> telling.put(question, ""));
    }

    private Reply answer(TextQuestion question, Phase phase) {
        Heard meant = question.read(heard.text());
        if (meant instanceof Heard.Answered given) {
            return telling.broken(question.question(), given.answer())
                    .map(why -> telling.missed(conversation.misses(), () -> misunderstood(question, why)))
                    .orElseGet(() -> telling.answered(question.question(), given.answer()));
        }
        boolean answeredOnPage = !conversation.wentBack()
                && telling.draft().answers().to(question.question().id()).isPresent();
        if (answeredOnPage && telling.journey().next().isPresent()) {
            return telling.ask("");
        }
        if (phase == Phase.PAUSED || wasLongAgo()) {
            return telling.missed(
                    conversation.misses(),
                    () -> telling.put(question.question(), telling.words().say("again") + "\n"));
        }
        return telling.missed(
                conversation.misses(),
                () -> meant instanceof Heard.Unclear unclear
                        ? telling.say(unclear(unclear))
                        : misunderstood(question, ((Heard.NotUnderstood) meant).why()));
    }

    private Reply misunderstood(TextQuestion question, String why) {
        int misses = conversation.misses() + 1;
        if (misses < MISSES_UNTIL_HELP) {
            return telling.say(why);
        }
        String stuck = question.question().asking().required() ? "stuck.required" : "stuck";
        return misses == MISSES_UNTIL_HELP
                ? telling.put(question.question(), why + "\n")
                : telling.say(why + "\n" + telling.words().say(stuck, "link", link()));
    }

    private String unclear(Heard.Unclear unclear) {
        String options = unclear.between().stream()
                .limit(4)
                .map(option -> option.key() + " " + option.label())
                .collect(Collectors.joining(telling.words().say("or")));
        return telling.words().say("unclear", "options", options);
    }

    private boolean wasLongAgo() {
        return conversation
                .lastAt()
                .filter(at -> at.plus(LONG_AGO).isBefore(heard.at()))
                .isPresent();
    }

    private Optional<TalkWord> talk() {
        return Commands.talk(heard.text());
    }

    private String link() {
        return telling.scene().link();
    }

    private String language() {
        return telling.draft().language();
    }

    /** When everything arrived. */
    public static Reply delivered(Scene scene, Draft delivered, HeardText heard) {
        Telling telling = new Telling(scene, delivered, heard);
        String thanks = telling.words().say("done", "code", delivered.code().grouped())
                + "\n"
                + telling.words().say("done.link", "link", scene.link());
        return new Reply(delivered, List.of(telling.turn(Kind.DONE, null)), thanks, false);
    }

    /** When the answers could not be sent: they are kept, and the next text tries again. */
    public static Reply notStored(Scene scene, Draft draft, HeardText heard) {
        Telling telling = new Telling(scene, draft, heard);
        return new Reply(
                draft, List.of(telling.turn(Kind.PAUSED, null)), telling.words().say("not-stored"), false);
    }
}
