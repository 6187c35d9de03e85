package org.earshot.ingest.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Journey;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.MessageReceived;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.texting.TextQuestion;
import org.earshot.ingest.conversation.Conversation.Phase;
import org.earshot.ingest.conversation.TextWorld.Invited;
import org.earshot.ingest.conversation.Turn.Kind;

/** A person who knows what they want to say, and types it as people do. */
final class Texter {
    private static final List<String> NONSENSE = List.of("what?", "jajaja", "???", "who is this", "99", "1 2 3 4 5 6");

    private final Invited invited;
    private final Random random;
    private final Typist typist;
    private final Answers meant;
    private final Set<String> onPage = new HashSet<>();
    private final List<MessageReceived> late = new ArrayList<>();
    private final boolean stops;
    private final boolean finishesOnPage;
    private boolean stopped;
    private boolean sentOnPage;
    private boolean begun;
    private int texts;
    private int nonsense;

    Texter(TextWorld world, UUID survey, Random random) {
        this.random = random;
        this.invited = world.somebody(survey, random.nextBoolean() ? "en" : "es");
        this.typist = new Typist(random);
        Map<String, Answer> answers = new LinkedHashMap<>();
        invited.instrument().asked().forEach(question -> answers.put(question.id(), typist.chooses(question)));
        this.meant = new Answers(answers);
        this.stops = random.nextInt(12) == 0;
        this.finishesOnPage = random.nextInt(10) == 0;
        invited.isInvited();
    }

    boolean isAtEnd() {
        return stopped || sentOnPage || invited.conversation().phase() == Phase.DONE;
    }

    boolean hasStopped() {
        return stopped;
    }

    /** The other person on the number said stop. */
    void isStoppedByNumber() {
        if (!isAtEnd()) {
            writes("STOP");
            stopped = true;
        }
    }

    void goesOn() {
        texts++;
        assertThat(texts).as("an end is reached").isLessThan(400);
        if (!late.isEmpty() && random.nextInt(3) == 0) {
            assertThat(invited.hears(late.remove(0))).as("what comes again").isEmpty();
        } else if (!begun) {
            begun = true;
            writes(random.nextBoolean() ? "START" : "ok");
        } else if (stops && random.nextInt(6) == 0) {
            writes(random.nextBoolean() ? "Stop" : "PARAR");
            stopped = true;
        } else if (finishesOnPage && random.nextInt(4) == 0) {
            restOnPage(Integer.MAX_VALUE);
            invited.sends();
            sentOnPage = true;
        } else {
            moves();
        }
    }

    private void moves() {
        switch (random.nextInt(24)) {
            case 0 -> writes("BACK");
            case 1 -> writes("luego");
            case 2 -> writes("link");
            case 3 -> writes("START");
            case 4 -> restOnPage(1 + random.nextInt(2));
            case 5, 6 -> {
                if (nonsense++ < 6) {
                    says(NONSENSE.get(random.nextInt(NONSENSE.size())));
                }
            }
            case 7 -> writes("english");
            default -> answers();
        }
    }

    private void writes(String text) {
        send(invited.message(text));
    }

    /** One text in twenty comes while the process that takes it is killed. */
    private void send(MessageReceived message) {
        if (random.nextInt(20) == 0) {
            invited.writesWhileItEnds(message, 1 + random.nextInt(4));
        } else {
            invited.hears(message);
        }
    }

    /** Nonsense is an answer where any words are. */
    private void says(String nonsense) {
        boolean taken = invited.conversation()
                .asked()
                .flatMap(id -> invited.instrument().question(id))
                .filter(question -> !Typist.takesAnything(question))
                .isPresent();
        if (taken) {
            writes(nonsense);
        }
    }

    private void answers() {
        String asked = invited.conversation().asked().orElse("");
        if (invited.conversation().phase() == Phase.ON_PAGE && random.nextInt(3) > 0) {
            invited.instrument().question(asked).ifPresent(this::answersOnPage);
            writes(random.nextBoolean() ? "START" : "done");
            return;
        }
        String text = invited.instrument()
                .question(asked)
                .map(question -> typist.types(
                        question, meant.to(asked).orElseThrow(), invited.draft().language()))
                .orElse("hello");
        MessageReceived message = invited.message(text);
        if (invited.instrument()
                .question(asked)
                .filter(question -> TextQuestion.canAsk(question)
                        || meant.to(asked)
                                .filter(Answer.Skipped.class::isInstance)
                                .isPresent())
                .isPresent()) {
            onPage.remove(asked);
        }
        send(message);
        if (random.nextInt(8) == 0) {
            late.add(message);
        }
    }

    /** Some of what is next is answered on the page. */
    private void restOnPage(int most) {
        for (int i = 0; i < most; i++) {
            Journey journey = Journey.of(invited.instrument(), invited.draft().answers());
            if (journey.next().isEmpty() || (most < Integer.MAX_VALUE && isLast(journey))) {
                return;
            }
            answersOnPage(journey.next().get());
        }
    }

    private void answersOnPage(Question question) {
        onPage.add(question.id());
        invited.changes(
                invited.draft().with(question.id(), meant.to(question.id()).orElseThrow()));
    }

    private boolean isLast(Journey journey) {
        return journey.shown().stream()
                        .filter(question -> journey.answers().to(question.id()).isEmpty())
                        .count()
                == 1;
    }

    String end() {
        return stopped ? "stopped" : sentOnPage ? "finished on the page" : "answered by text";
    }

    /** What came of it is what they meant. */
    void check() {
        if (stopped) {
            assertThat(invited.conversation().phase()).isEqualTo(Phase.STOPPED);
            assertThat(invited.responses()).isEmpty();
            return;
        }
        assertThat(invited.responses()).hasSize(1);
        ResponseRecorded response = invited.responses().get(0);
        Answers expected = Journey.of(invited.instrument(), meant).answers();
        assertThat(response.answers().byQuestion()).isEqualTo(expected.byQuestion());
        assertThat(response.channel()).isEqualTo(sentOnPage ? Channel.WEB : Channel.SMS);
        checkChannels(response);
        checkNothingWasAskedTwice();
    }

    private void checkChannels(ResponseRecorded response) {
        Map<String, Channel> otherwise = response.channels() == null ? Map.of() : response.channels();
        for (String question : response.answers().byQuestion().keySet()) {
            Channel came = otherwise.getOrDefault(question, response.channel());
            if (!(invited.instrument().question(question).orElseThrow() instanceof Info)) {
                assertThat(came).as(question).isEqualTo(onPage.contains(question) ? Channel.WEB : Channel.SMS);
            }
        }
    }

    /** A question is put again only to whoever went back, asked for it, or was not understood. */
    private void checkNothingWasAskedTwice() {
        Set<String> answered = new HashSet<>();
        boolean mayRepeat = false;
        for (Turn turn : invited.conversation().turns()) {
            if (turn.kind() == Kind.HEARD) {
                answered.add(String.valueOf(turn.question()));
                mayRepeat = false;
            } else if (turn.kind() == Kind.ASKED) {
                assertThat(mayRepeat || !answered.contains(String.valueOf(turn.question())))
                        .as("asked once: " + turn.question())
                        .isTrue();
            } else {
                mayRepeat = true;
            }
        }
    }
}
