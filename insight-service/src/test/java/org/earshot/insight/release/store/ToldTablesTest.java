package org.earshot.insight.release.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.database.Database;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.Place;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.release.Line;
import org.earshot.insight.release.Period;
import org.earshot.insight.shift.GroupRef;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.junit.jupiter.api.Test;

/** Two instances of the service, each with what it read before, on one database. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class ToldTablesTest {
    private static final String NEED = "food-insecurity";
    private static final Period MONTH = Period.monthOf(2900);
    private static final Period NEXT = Period.monthOf(2904);
    private static final Counted FEW = new Counted(4, 20, 20);
    private static final Counted MORE = new Counted(6, 30, 30);

    private final UUID organization = UUID.randomUUID();
    private final Line everyone = Line.of(Place.organization(organization));
    private final Line spanish = new Line(everyone.place(), new GroupRef("language", "es"));
    private final ToldTables one;
    private final ToldTables other;

    @Inject
    Looking looking;

    ToldTablesTest(Database database) {
        one = new ToldTables(database);
        other = new ToldTables(database);
    }

    @Test
    void whatAnotherInstanceTellsIsRead() {
        tell(one, organization, MONTH, Map.of(everyone, FEW));
        tell(one, organization, NEXT, Map.of(everyone, FEW, spanish, FEW));
        assertEquals(Map.of(everyone, FEW), read(other, organization, MONTH));

        tell(one, organization, MONTH, Map.of(everyone, MORE, spanish, FEW));
        assertEquals(Map.of(everyone, MORE, spanish, FEW), read(other, organization, MONTH));
        assertEquals(Map.of(everyone, FEW, spanish, FEW), read(other, organization, NEXT));

        tell(other, organization, MONTH, Map.of());
        assertEquals(Map.of(), read(one, organization, MONTH));
        assertEquals(Map.of(everyone, FEW, spanish, FEW), read(one, organization, NEXT));
    }

    @Test
    void whatWasNotKeptInTheEndIsForgotten() {
        tell(one, organization, MONTH, Map.of(everyone, FEW));

        assertThrows(
                IllegalStateException.class,
                () -> looking.at(organization, () -> {
                    one.tell(organization, NEED, MONTH, Map.of(everyone, MORE), Map.of());
                    assertEquals(MORE, one.told(organization, NEED, 0).in(MONTH).get(everyone));
                    throw new IllegalStateException("the database went away");
                }));

        assertEquals(Map.of(everyone, FEW), read(one, organization, MONTH));
    }

    @Test
    void anotherOrganizationReadsNothing() {
        tell(one, organization, MONTH, Map.of(everyone, FEW));
        UUID stranger = UUID.randomUUID();

        assertEquals(Map.of(), looking.at(stranger, () -> one.told(organization, 0)));
    }

    private void tell(ToldTables tables, UUID organizationId, Period period, Map<Line, Counted> told) {
        looking.at(organizationId, () -> {
            tables.tell(organizationId, NEED, period, told, Map.of());
            return period;
        });
    }

    private Map<Line, Counted> read(ToldTables tables, UUID organizationId, Period period) {
        return looking.at(
                organizationId, () -> tables.told(organizationId, NEED, 0).in(period));
    }
}
