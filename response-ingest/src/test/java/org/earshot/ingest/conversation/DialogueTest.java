package org.earshot.ingest.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.ingest.conversation.Conversation.Phase;
import org.earshot.ingest.conversation.TextWorld.Invited;
import org.earshot.ingest.scenario.Families;
import org.earshot.ingest.scenario.Surveys;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DialogueTest {
    private final TextWorld world = new TextWorld();
    private final Invited ann = world.somebody(world.publish(Surveys.checkIn()), "en");

    @Test
    void a_survey_is_answered_by_text_from_the_first_question_to_the_receipt() {
        ann.isInvited();

        assertThat(ann.writes("ok"))
                .startsWith("Oak Street: thank you. 8 questions")
                .contains("The next questions are about food")
                .endsWith(
                        "Did you worry that food would run out?\nIn the last 30 days.\n1 Often\n2 Sometimes\n3 Never\n4 I'd rather not say");
        assertThat(ann.writes("oftn")).contains("What made it hard?");
        assertThat(ann.writes("No bus on Fridays")).contains("What would help?");
        assertThat(ann.writes("1 2")).contains("Do you have a car?\n1 Yes\n2 No");
        assertThat(ann.writes("nope")).contains("How stressed do you feel?");
        assertThat(ann.writes("7")).contains("How many people live with you?");
        assertThat(ann.writes("four")).contains("When did you move");
        assertThat(ann.writes("3 may 2021")).contains("one good thing");
        assertThat(ann.writes("skip")).contains("Anything else?");
        assertThat(ann.writes("Gracias!")).startsWith("Thank you. Your answers have arrived. Receipt: ");

        ResponseRecorded response = ann.responses().get(0);
        assertThat(ann.responses()).hasSize(1);
        assertThat(response.channel()).isEqualTo(Channel.SMS);
        assertThat(response.channels()).isNull();
        assertThat(response.answers().to("food")).contains(new Answer.Text("often"));
        assertThat(response.answers().to("help")).contains(new Answer.Many(List.of("rides", "childcare")));
        assertThat(response.answers().to("moved")).contains(new Answer.Text("2021-05-03"));
        assertThat(response.answers().to("street")).contains(new Answer.Skipped());
        assertThat(ann.conversation().phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void the_same_is_asked_for_each_child_and_no_text_repeats_a_name() {
        Invited maria = world.somebody(world.publish(Families.counted()), "en").isInvited();

        assertThat(maria.writes("ok")).contains("How many children live with you?");
        assertThat(maria.writes("2")).contains("About child 1\nWhat is their first name?");
        assertThat(maria.writes("Ana")).contains("About child 1\nHow old is that child?");
        assertThat(maria.writes("9")).contains("Does that child go to school?");
        assertThat(maria.writes("2")).contains("About child 2\n");
        assertThat(maria.writes("skip")).contains("About child 2\nHow old is that child?");
        assertThat(maria.writes("1")).contains("Is your home safe?");
        assertThat(maria.writes("yes")).startsWith("Thank you.");

        assertThat(maria.responses().get(0).answers().byQuestion())
                .containsEntry("child.1.school", new Answer.Text("stopped"))
                .containsEntry("child.2.name", new Answer.Skipped());
    }

    @Test
    void an_anonymous_survey_is_answered_by_the_link_and_never_by_text() {
        Instrument asked = Surveys.checkIn();
        Instrument anonymous = new Instrument(
                asked.title(), asked.languages(), null, null, Privacy.ANONYMOUS, asked.questions(), null);
        Invited amal = world.somebody(world.publish(anonymous), "es").isInvited();

        assertThat(amal.writes("si"))
                .isEqualTo("Estas preguntas son anonimas: no responda por mensaje. Responda aqui: "
                        + "https://example.org/a/" + amal.token);
        assertThat(amal.writes("1")).isEmpty();
        assertThat(amal.conversation().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void what_was_answered_on_the_page_is_not_asked_again_and_each_answer_keeps_how_it_came() {
        ann.isInvited();
        ann.writes("start");
        ann.writes("3");
        assertThat(ann.writes("link")).contains("https://example.org/a/" + ann.token);
        ann.changes(ann.draft()
                .with("help", new Answer.Many(List.of("none")))
                .with("car", new Answer.Flag(true))
                .with("stress", new Answer.Skipped()));

        assertThat(ann.writes("start")).contains("How many people live with you?");
        ann.writes("2");
        Stream.of("skip", "skip", "skip").forEach(ann::writes);

        ResponseRecorded response = ann.responses().get(0);
        assertThat(response.channel()).isEqualTo(Channel.SMS);
        assertThat(response.channels())
                .isEqualTo(Map.of("help", Channel.WEB, "car", Channel.WEB, "stress", Channel.WEB));
    }

    @Test
    void begun_by_text_and_sent_on_the_page_it_is_one_response() {
        ann.isInvited();
        ann.writes("start");
        ann.writes("sometimes");
        ann.changes(ann.draft().with("help", new Answer.Skipped()).with("car", new Answer.Flag(false)));
        ann.sends();

        assertThat(ann.writes("2")).startsWith("We have your answers, thank you.");
        assertThat(ann.responses()).hasSize(1);
        assertThat(ann.responses().get(0).channel()).isEqualTo(Channel.WEB);
        assertThat(ann.responses().get(0).channels())
                .containsEntry("food", Channel.SMS)
                .doesNotContainKey("car");
    }

    @Test
    void going_back_changes_the_answer_and_the_way() {
        ann.isInvited();
        ann.writes("hi");
        ann.writes("often");
        assertThat(ann.writes("BACK")).contains("Did you worry that food would run out?");
        assertThat(ann.writes("never")).contains("What would help?");
        assertThat(ann.writes("back")).contains("Did you worry");
        assertThat(ann.writes("back")).startsWith("This is the first question.");
    }

    @Test
    void what_is_not_understood_is_asked_again_with_more_help_each_time_and_at_last_in_silence() {
        ann.isInvited();
        ann.writes("hi");

        assertThat(ann.writes("1 or 2")).isEqualTo("Did you mean 1 Often or 2 Sometimes? Send the number.");
        assertThat(ann.writes("huh"))
                .startsWith("Please send one of the numbers.\nDid you worry")
                .contains("3 Never");
        assertThat(ann.writes("huh")).contains("You can also answer here: https://example.org/a/");
        for (int i = 0; i < Dialogue.MOST_MISSES; i++) {
            ann.writes("I am an answering machine");
        }
        assertThat(ann.writes("I am an answering machine")).isEmpty();
        assertThat(ann.writes("never")).contains("What would help?");
    }

    @Test
    void a_required_question_cannot_be_skipped_but_declined() {
        ann.isInvited();
        ann.writes("hi");
        assertThat(ann.writes("skip")).startsWith("This one needs an answer, or X");
        assertThat(ann.writes("x")).contains("What would help?");
        assertThat(ann.draft().answers().to("food")).contains(new Answer.RatherNotSay());
    }

    @Test
    void the_language_changes_in_the_middle() {
        ann.isInvited();
        ann.writes("hi");
        assertThat(ann.writes("language")).contains("English, español, العربية");
        assertThat(ann.writes("Español")).contains("¿Le preocupó que se acabara la comida?\n");
        ann.writes("English");
        assertThat(ann.writes("ESPANOL")).contains("¿Le preocupó que se acabara la comida?\n");
        assertThat(ann.writes("a menudo")).contains("¿Qué lo hizo difícil?");
        assertThat(ann.draft().language()).isEqualTo("es");
    }

    @Test
    void it_pauses_and_goes_on_after_days() {
        ann.isInvited();
        ann.writes("hi");
        ann.writes("never");
        assertThat(ann.writes("later")).contains("What you said is kept");
        world.later(Duration.ofDays(5));

        assertThat(ann.writes("hello")).startsWith("Welcome back.\nWhat would help?");
        assertThat(ann.writes("rides")).contains("Do you have a car?");
        world.later(Duration.ofDays(2));
        assertThat(ann.writes("yes")).contains("How stressed");
    }

    @Test
    void nobody_is_asked_who_says_no() {
        ann.isInvited();
        assertThat(ann.writes("no thanks")).startsWith("All right, we will not ask again");
        assertThat(ann.conversation().phase()).isEqualTo(Phase.DECLINED);
        assertThat(ann.responses()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> stop_ends_it_at_any_moment_and_is_never_an_answer() {
        return Stream.of("", "hi", "hi|often", "hi|often|bus", "hi|later")
                .flatMap(before -> Stream.of("STOP", "alto", "إيقاف")
                        .map(stop -> DynamicTest.dynamicTest(before + " " + stop, () -> {
                            Invited person = world.somebody(world.publish(Surveys.checkIn()), "en");
                            person.isInvited();
                            Stream.of(before.split("\\|", -1))
                                    .filter(text -> !text.isEmpty())
                                    .forEach(person::writes);
                            var kept = person.draft().answers();

                            assertThat(person.writes(stop)).isEmpty();

                            assertThat(person.conversation().phase()).isEqualTo(Phase.STOPPED);
                            assertThat(person.draft().answers()).isEqualTo(kept);
                            assertThat(person.writes("2")).isEmpty();
                            assertThat(person.responses()).isEmpty();
                            assertThat(person.writes("START")).contains("?");
                        })));
    }

    @Test
    void help_says_nothing_here_and_changes_nothing() {
        ann.isInvited();
        ann.writes("hi");
        assertThat(ann.writes("help")).isEmpty();
        assertThat(ann.writes("3")).contains("What would help?");
    }

    @Test
    void the_same_text_twice_is_one_text() {
        ann.isInvited();
        ann.writes("hi");
        var never = ann.message("3");

        ann.hears(never);
        assertThat(ann.hears(never)).isEmpty();

        assertThat(ann.draft().answers().to("help")).isEmpty();
    }

    @Test
    void a_reminder_goes_on_where_it_was() {
        ann.isInvited();
        ann.writes("hi");
        ann.writes("never");
        world.later(Duration.ofDays(9));
        ann.request(MessageKind.REMINDER);

        assertThat(ann.writes("childcare")).contains("Do you have a car?");
    }

    @Test
    void who_writes_without_a_question_is_told_so_in_their_language() {
        UUID survey = world.publish(Surveys.checkIn());

        assertThat(world.somebody(survey, "es").writes("hola")).contains("No hay ninguna pregunta");
        assertThat(world.somebody(survey, "ar").writes("مرحبا")).contains("لا يوجد سؤال");
        assertThat(world.somebody(survey, "so").writes("haa")).contains("There is no question");
    }

    @Test
    void who_writes_without_a_question_is_told_once_a_day_that_nothing_was_recorded() {
        assertThat(ann.writes("hello?")).contains("not recorded");
        var first = world.rows.said.get(0).messageId();
        ann.writes("hello??");
        assertThat(world.rows.said.get(1).messageId()).isEqualTo(first);
    }
}
