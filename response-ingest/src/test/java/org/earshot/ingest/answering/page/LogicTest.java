package org.earshot.ingest.answering.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the link says, rows of a matrix, repeated answers, figures and constraints, met on pages without a script. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LogicTest {
    @Inject
    World world;

    private World.Link link;

    @BeforeEach
    void anOpenLink() {
        World.Organization oak = world.organization("Oak Street Families");
        link = world.link(oak, world.publish(oak, Surveys.withLogic()));
    }

    @Test
    void what_the_link_says_opens_a_question_and_is_kept_when_the_language_is_changed() {
        Person ana = new Person(link.token(), "en", true);

        ana.opens("?at=open-day");
        assertThat(ana.page()).contains("name=\"told-at\" value=\"open-day\"", "href=\"?lang=es&amp;at=open-day\"");
        ana.presses("start", Map.of("told-at", "open-day"));

        assertThat(ana.page()).contains("Is this your first time here?");
    }

    @Test
    void a_link_that_says_nothing_or_something_else_opens_nothing() {
        Person ben = new Person(link.token(), "en", true);

        ben.opens("?at=moon").presses("start", Map.of("told-at", "moon"));

        assertThat(ben.page()).contains("Your child's name?".replace("'", "&#39;"));
    }

    @Test
    void each_row_is_a_card_that_repeats_the_answer_before_and_their_sum_opens_a_question() {
        Person cleo = new Person(link.token(), "en", true).starts();

        cleo.answers("<b>Sam</b> {{at}}");
        assertThat(cleo.page()).contains("how did \u2068&lt;b&gt;Sam&lt;/b&gt; {{at}}\u2069\nsleep?");
        cleo.answers("1");
        assertThat(cleo.page()).contains("eat?");
        cleo.answers("1");

        assertThat(cleo.page()).contains("May we call?");
    }

    @Test
    void a_broken_constraint_is_told_in_the_words_of_the_survey() {
        Person dana = new Person(link.token(), "es", true).starts().skips();
        assertThat(dana.page()).contains("\u00bfc\u00f3mo pudo su hijo o hija");
        dana.answers("2").answers("2").presses("next", Map.of("day", "5", "month", "3", "year", "2026"));

        dana.presses("next", Map.of("day", "4", "month", "3", "year", "2026"));

        assertThat(dana.status()).isEqualTo(422);
        assertThat(dana.page()).contains("No puede terminar antes de empezar");
        dana.presses("next", Map.of("day", "5", "month", "3", "year", "2026"));
        assertThat(dana.page()).contains("Revise sus respuestas");
    }
}
