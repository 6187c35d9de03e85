package org.earshot.survey.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.contact.Reach.Why;
import org.earshot.survey.contact.SharedPhone.Opening;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are kept, found, written to where they may be, and forgotten; against the real database. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContactTest {
    private static final String PHONE = "(202) 555-0143";
    private static final Address NUMBER = Address.phone(PHONE, "US");

    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    ContactBook book;

    @Inject
    Wishing wishing;

    @Inject
    Reaching reaching;

    @Inject
    SharedPhone shared;

    @Inject
    Erasing erasing;

    @Inject
    AccessLog log;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private Actor actor;

    @BeforeEach
    void anOrganization() {
        actor = new Actor(tenants.organization("Riverside"), UUID.randomUUID());
    }

    @Test
    void aPersonWhoAgreedIsWrittenToInTheirLanguage() {
        UUID ana = agreed(awake(People.withPhone("Ana", PHONE)));

        Reach.Open open = assertInstanceOf(Reach.Open.class, invite(ana));

        assertEquals(NUMBER, open.address());
        assertEquals("en", open.language());
    }

    @Test
    void whoHasNotAgreedIsNotInvitedButAnswered() {
        UUID ana = add(awake(People.withPhone("Ana", PHONE)));

        assertEquals(Why.NO_CONSENT, why(invite(ana)));
        assertInstanceOf(Reach.Open.class, reach(ana, ContactChannel.SMS, Occasion.REPLY));
    }

    @Test
    void consentIsTakenBackByALaterWord() {
        UUID ana = agreed(awake(People.withPhone("Ana", PHONE)));

        in(() -> wishing.consent(actor, ana, Purpose.SURVEYS, false, Source.SPOKEN));

        assertEquals(Why.NO_CONSENT, why(invite(ana)));
    }

    @Test
    void atNightInvitationsWaitUntilTheMorningThere() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        UUID ana = agreed(People.quiet(
                People.withPhone("Ana", PHONE),
                now.minusHours(1).toString(),
                now.plusHours(2).toString()));

        Reach.Closed closed = assertInstanceOf(Reach.Closed.class, invite(ana));

        assertEquals(Why.QUIET, closed.why());
        assertEquals(now.plusHours(2), LocalTime.ofInstant(Objects.requireNonNull(closed.until()), ZoneOffset.UTC));
        assertInstanceOf(Reach.Open.class, reach(ana, ContactChannel.SMS, Occasion.REPLY));
    }

    @Test
    void stopFromANumberHoldsForEveryoneBehindItUntilStart() {
        UUID ana = agreed(awake(People.withPhone("Ana", PHONE)));
        UUID bo = agreed(awake(People.withPhone("Bo", "+1 202 555 0143")));

        in(() -> reaching.stop(actor.organizationId(), NUMBER, Source.BY_MESSAGE));

        assertEquals(Why.STOPPED, why(invite(ana)));
        assertEquals(Why.STOPPED, why(invite(bo)));
        assertEquals(Why.STOPPED, why(reach(bo, ContactChannel.SMS, Occasion.REPLY)));
        assertInstanceOf(Reach.Open.class, reach(bo, ContactChannel.SMS, Occasion.CONFIRMATION));

        in(() -> reaching.start(actor.organizationId(), NUMBER, Source.BY_MESSAGE));
        assertInstanceOf(Reach.Open.class, invite(ana));
    }

    @Test
    void oneSiblingsWishLeavesTheOtherAlone() {
        UUID ana = agreed(awake(People.withPhone("Ana", PHONE)));
        UUID bo = agreed(awake(People.withPhone("Bo", PHONE)));

        in(() -> wishing.channel(actor, ana, ContactChannel.SMS, true, Source.SPOKEN));
        in(() -> reaching.start(actor.organizationId(), NUMBER, Source.BY_MESSAGE));

        assertEquals(Why.STOPPED, why(invite(ana)));
        assertInstanceOf(Reach.Open.class, invite(bo));
    }

    @Test
    void aForgottenPersonIsGoneButTheirNumbersStopStays() {
        UUID ana = agreed(awake(People.withPhone("Ana", PHONE)));
        in(() -> reaching.stop(actor.organizationId(), NUMBER, Source.BY_MESSAGE));

        assertTrue(in(() -> erasing.erase(actor, ana)));

        assertEquals(Why.NO_SUCH_PERSON, why(invite(ana)));
        assertEquals(List.of(), in(() -> reaching.behind(actor.organizationId(), NUMBER)));
        assertEquals(0, in(() -> sql.count("select count(*) from contact_address")));
        UUID again = agreed(awake(People.withPhone("Ana", PHONE)));
        assertEquals(Why.STOPPED, why(invite(again)));
        assertFalse(in(() -> erasing.erase(actor, ana)));
    }

    @Test
    void peopleAreFoundByNumberByNameWithoutAccentsAndByReference() {
        UUID ana = add(awake(People.withPhone("María-José Núñez", PHONE)));
        add(awake(People.withEmail("Bo", "bo@example.org")));

        assertEquals(List.of(ana), found("202-555-0143"));
        assertEquals(List.of(ana), found("nunez mar"));
        assertEquals(List.of(), found("josefa"));
        assertEquals(1, found("BO@example.org").size());
    }

    @Test
    void everyLookIsWrittenDownWithWhoseAndWhose() {
        UUID ana = add(awake(People.withPhone("Ana", PHONE)));

        in(() -> book.show(actor, ana));
        found("ana");

        List<Access> looks = in(() -> log.latest(ana, 10));
        assertEquals(
                List.of(Access.Act.SEARCHED, Access.Act.SHOWN, Access.Act.ADDED),
                looks.stream().map(Access::act).toList());
        assertTrue(looks.stream().allMatch(look -> actor.accountId().equals(look.by())));
    }

    @Test
    void whatWasSaidAndWhoLookedCannotBeChanged() {
        UUID ana = agreed(awake(People.withPhone("Ana", PHONE)));
        in(() -> reaching.stop(actor.organizationId(), NUMBER, Source.BY_MESSAGE));

        for (String table : List.of("contact_consent", "contact_wish", "contact_access")) {
            assertEquals(0, in(() -> sql.change("delete from " + table)), table);
            assertEquals(0, in(() -> sql.change("update " + table + " set organization_id = organization_id")), table);
        }
        assertEquals(
                1,
                in(() -> wishing.standing(actor.organizationId(), person(ana)))
                        .consents()
                        .size());
    }

    @Test
    void noNameNumberOrAddressStandsInTheDatabase() {
        add(awake(new Entry("Ana Quispe", "R-4711", "Quispe", PHONE, "ana@example.org", "", "", "", "", "", "", "")));

        for (String table : List.of("contact", "contact_address", "contact_access", "contact_wish")) {
            List<String> rows = in(() -> sql.all("select t::text from " + table + " t", row -> row.getString(1)));
            for (String secret : List.of("Quispe", "R-4711", "5550143", "example.org")) {
                String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
                assertTrue(
                        rows.stream().noneMatch(row -> row.contains(secret) || row.contains(hex)),
                        table + " shows " + secret);
            }
        }
    }

    @Test
    void aPinOpensAndFiveWrongOnesCloseItForAnHour() {
        UUID ana = add(awake(People.withPhone("Ana", PHONE)));
        UUID bo = add(awake(People.withPhone("Bo", PHONE)));
        in(() -> choose(ana, "Luna", "4821"));

        assertThrows(ContactRefused.class, () -> in(() -> choose(bo, "luna", "1234")));
        assertEquals(
                ana,
                in(() -> shared.named(actor.organizationId(), NUMBER, "LUNA")).orElseThrow());
        assertEquals(Opening.OPEN, opens(ana, "4821"));
        for (int i = 0; i < 5; i++) {
            assertEquals(Opening.WRONG, opens(ana, "0000"));
        }
        assertEquals(Opening.LOCKED, opens(ana, "4821"));
        assertEquals(Opening.WRONG, opens(bo, "1234"));
    }

    private boolean choose(UUID person, String alias, String pin) {
        shared.choose(actor.organizationId(), person, alias, pin);
        return true;
    }

    private Opening opens(UUID person, String pin) {
        return in(() -> shared.opens(actor.organizationId(), person, pin));
    }

    private Contact person(UUID id) {
        return book.show(actor, id).orElseThrow();
    }

    private List<UUID> found(String text) {
        return in(() -> book.search(actor, text)).stream()
                .map(Contact::participantId)
                .toList();
    }

    /** Nobody's night: quiet in one minute of the day that is not now. */
    private Entry awake(Entry entry) {
        LocalTime later = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusHours(12)
                .truncatedTo(ChronoUnit.MINUTES);
        return People.quiet(entry, later.toString(), later.plusMinutes(1).toString());
    }

    private UUID add(Entry entry) {
        return in(() -> book.add(actor, entry)).participantId();
    }

    private UUID agreed(Entry entry) {
        UUID person = add(entry);
        in(() -> wishing.consent(actor, person, Purpose.SURVEYS, true, Source.ON_PAPER));
        return person;
    }

    private Reach invite(UUID person) {
        return reach(person, ContactChannel.SMS, Occasion.INVITATION);
    }

    private Reach reach(UUID person, ContactChannel channel, Occasion occasion) {
        return in(() -> reaching.reach(actor.organizationId(), person, channel, occasion));
    }

    private static @Nullable Why why(Reach reach) {
        return reach instanceof Reach.Closed closed ? closed.why() : null;
    }

    private <T> T in(Supplier<T> work) {
        return tenancy.inOrganization(actor.organizationId(), work);
    }

    private void in(Runnable work) {
        tenancy.inOrganization(actor.organizationId(), work);
    }
}
