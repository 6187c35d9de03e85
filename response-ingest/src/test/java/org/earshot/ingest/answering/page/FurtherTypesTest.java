package org.earshot.ingest.answering.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consent, scales, rankings, times, contacts and own words beside choices, met on pages without a script. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FurtherTypesTest {
    private static final int LARGEST_PAGE = 10_000;

    @Inject
    World world;

    private World.Link link;

    @BeforeEach
    void anOpenLink() {
        World.Organization oak = world.organization("Oak Street Families");
        PublishedInstrument few = world.publish(oak, Surveys.furtherTypes());
        link = world.link(oak, few);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, I agree, Something else, 1. Rent, Place 1",
        "es, Estoy de acuerdo, Otra cosa, 1. Alquiler, Lugar 1",
        "ar, أوافق, شيء آخر, 1. الإيجار, المرتبة 1"
    })
    void everything_can_be_answered_and_is_read_over_in_the_words_it_was_asked_in(
            String language, String agree, String other, String first, String place) {
        Person person = new Person(link.token(), language, true).starts();
        assertThat(person.page()).contains(agree).doesNotContain(" checked");

        person.answers("true");
        person.presses("next", Map.of("answer", "other", "other", "a boat"));
        person.presses("next", Map.of("other", "at <night>")).answers("3");
        assertThat(person.page()).contains(place, "<select id=\"o2\"");
        person.answers("rent");
        assertThat(person.page()).contains("type=\"time\"");
        person.answers("9:05").answers("020 7946 0018");
        assertThat(person.page().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
        person.answers("amal@example.org");

        assertThat(person.page())
                .contains(
                        agree,
                        other,
                        "a boat",
                        "at &lt;night&gt;",
                        first,
                        "09:05",
                        "+442079460018",
                        "amal@example.org");
        person.presses("send", Map.of());
        assertThat(person.page()).contains("class=\"code\"");
    }

    @Test
    void who_does_not_agree_is_asked_nothing_more_and_can_still_send_that() {
        Person person = new Person(link.token(), "en", true).starts();
        assertThat(person.page()).contains("Question 1 of 8");

        person.answers("false");

        assertThat(person.page())
                .contains("Check your answers", "I do not agree", "because you did not agree to take part")
                .doesNotContain("Where do you live?");
    }

    @Test
    void who_says_nothing_of_taking_part_reads_why_no_more_is_asked() {
        Person person = new Person(link.token(), "es", true).starts().skips();

        assertThat(person.page()).contains("No se pregunta más, porque no aceptó participar.");
    }

    @Test
    void what_is_no_phone_number_is_said_so_and_kept_in_its_field() {
        Person person = new Person(link.token(), "en", true).starts().answers("true");
        person.skips().skips().skips().skips().skips().answers("07946");

        assertThat(person.status()).isEqualTo(422);
        assertThat(person.page())
                .contains("value=\"07946\"", "Please write a whole phone number", "autocomplete=\"tel\"");
    }
}
