package org.earshot.contracts.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.contracts.Json;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
    private final Taxonomy gravity = Taxonomy.gravity();

    @Test
    void the_gravity_list_has_its_22_domains_and_one_for_the_rest() {
        assertEquals(23, gravity.codes().size());
        assertTrue(gravity.codes()
                .containsAll(Set.of(
                        "food-insecurity",
                        "housing-instability",
                        "transportation-insecurity",
                        "financial-insecurity",
                        "stress",
                        "social-connection",
                        "sdoh-category-unspecified")));
        assertFalse(gravity.has("health-literacy"));
    }

    @Test
    void every_need_is_named_in_three_languages_by_a_name_of_its_own() {
        for (String language : List.of("en", "es", "ar")) {
            Set<String> names = gravity.codes().stream()
                    .map(code -> gravity.name(code, language))
                    .collect(Collectors.toSet());
            assertEquals(gravity.codes().size(), names.size(), language);
        }
        assertEquals("Inseguridad alimentaria", gravity.name("food-insecurity", "es-MX"));
        assertEquals("Food insecurity", gravity.name("food-insecurity", "fr"));
        assertEquals("unknown-code", gravity.name("unknown-code", "en"));
    }

    @Test
    void terms_have_the_shape_of_hsds_and_ids_of_their_own() {
        Set<Object> ids = new HashSet<>();
        gravity.terms().forEach(term -> assertTrue(ids.add(term.id())));

        assertEquals(
                "{\"id\":\"" + gravity.terms().get(0).id()
                        + "\",\"code\":\"food-insecurity\",\"name\":\"Food insecurity\",\"taxonomy\":\"gravity-sdoh\",\"language\":\"en\"}",
                Json.write(gravity.terms().get(0)));
        assertEquals(
                gravity.terms().get(0), Json.read(Json.write(gravity.terms().get(0)), TaxonomyTerm.class));
    }

    @Test
    void an_organisation_adds_and_renames_needs() {
        Taxonomy ours = gravity.extendedBy(List.of(
                TaxonomyTerm.top("ours", "school-supplies", "en", "School supplies"),
                TaxonomyTerm.top("ours", "food-insecurity", "en", "Food")));

        assertEquals("School supplies", ours.name("school-supplies", "en"));
        assertEquals("Food", ours.name("food-insecurity", "en"));
        assertEquals("Inseguridad alimentaria", ours.name("food-insecurity", "es"));
        assertEquals(24, ours.codes().size());
    }
}
