package org.earshot.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.earshot.local.testing.UpgradedDatabase;
import org.junit.jupiter.api.Test;

/** What a migration moves is there after it, of every organisation. */
class UpgradeTest {
    private static final List<UUID> ORGANIZATIONS = List.of(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void peopleWhoHadAnAccountBeforeTheDirectoryToldOfPeopleAreToldToIt() {
        try (UpgradedDatabase database = UpgradedDatabase.of("survey")) {
            database.migrateTo("4");
            ORGANIZATIONS.forEach(organization -> database.as(
                    organization,
                    "insert into organization (organization_id, name, languages, created_at) values ('%s', 'Ours', '{en}', now())"
                            .formatted(organization),
                    account(organization, "ana", "manager"),
                    account(organization, "ben", "admin")));

            database.migrateTo(UpgradedDatabase.LATEST);

            ORGANIZATIONS.forEach(organization -> assertEquals(
                    List.of("ana-%s manager".formatted(organization), "ben-%s admin".formatted(organization)),
                    database.rows(
                            organization,
                            "select (convert_from(body, 'UTF8')::json ->> 'name') || ' ' || (convert_from(body, 'UTF8')::json ->> 'role')"
                                    + " from outbox where topic = 'earshot.directory' order by 1")));
        }
    }

    /** An address signs in to one organisation only, so it has the organisation in it. */
    private static String account(UUID organization, String name, String role) {
        return ("insert into account (organization_id, account_id, email, password_hash, role, created_at)"
                        + " values ('%1$s', '%2$s', '%3$s-%1$s@example.org', 'none', '%4$s', now())")
                .formatted(organization, UUID.randomUUID(), name, role);
    }
}
