package org.earshot.survey.contact.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.contact.KeyCare;
import org.earshot.survey.contact.People;
import org.earshot.survey.contact.config.ContactConfig;
import org.earshot.survey.contact.schedule.KeyRounds;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** An older key is given up: what it sealed is sealed anew, and nobody is lost. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RotationTest {
    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    ContactBook book;

    @Inject
    KeyRounds rounds;

    @Inject
    KeyCare care;

    @Inject
    Sql sql;

    @ConfigProperty(name = "earshot.contacts.keys")
    List<String> keys;

    @ConfigProperty(name = "earshot.contacts.lookup-key")
    String lookupKey;

    @Test
    void whatAnOlderKeySealedIsSealedAnewAndStillOpens() {
        UUID organization = tenants.organization("Riverside");
        Actor actor = new Actor(organization, UUID.randomUUID());
        UUID ana = tenancy.inOrganization(organization, () -> book.add(actor, People.withPhone("Ana", "202 555 0143"))
                .participantId());
        sealWithTheOlderKey(organization, ana);
        assertEquals("Ana", name(actor, ana));

        rounds.look(organization);

        assertEquals(List.of("2", "2"), keyIds(organization));
        assertEquals("Ana", name(actor, ana));
        assertEquals(true, care.organizations().contains(organization));
    }

    private void sealWithTheOlderKey(UUID organization, UUID person) {
        Seal older = new Seal(new ContactConfig() {
            @Override
            public Optional<List<String>> keys() {
                return Optional.of(keys.subList(1, 2));
            }

            @Override
            public Optional<String> lookupKey() {
                return Optional.of(lookupKey);
            }

            @Override
            public String country() {
                return "US";
            }
        });
        tenancy.inOrganization(organization, () -> {
            sql.change(
                    "update contact set key_id = '1', sealed = ?",
                    older.seal(new Seal.Place(organization, person, "contact"), "{\"name\":\"Ana\"}"));
            sql.change(
                    "update contact_address set key_id = '1', sealed = ?",
                    older.seal(new Seal.Place(organization, person, "sms"), "+12025550143"));
        });
    }

    private String name(Actor actor, UUID person) {
        return tenancy.inOrganization(
                actor.organizationId(),
                () -> book.show(actor, person).orElseThrow().personal().name());
    }

    private List<String> keyIds(UUID organization) {
        return tenancy.inOrganization(
                organization,
                () -> sql.all(
                        "select key_id from contact union all select key_id from contact_address",
                        row -> row.getString(1)));
    }
}
