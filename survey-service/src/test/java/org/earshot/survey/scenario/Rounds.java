package org.earshot.survey.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.campaign.Audience;
import org.earshot.survey.campaign.Campaign;
import org.earshot.survey.campaign.Campaigning;
import org.earshot.survey.campaign.Carried;
import org.earshot.survey.campaign.Plan;
import org.earshot.survey.campaign.Rhythm;
import org.earshot.survey.campaign.Way;
import org.earshot.survey.campaign.Words;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.ContactBook;
import org.earshot.survey.contact.Entry;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.Source;
import org.earshot.survey.contact.Wishing;

/** People who agreed to be asked, and campaigns that ask them. */
@ApplicationScoped
public class Rounds {
    private final Tenants tenants;
    private final Tenancy tenancy;
    private final ContactBook book;
    private final Wishing wishing;
    private final Campaigning campaigning;
    private final Clock clock;

    public Rounds(
            Tenants tenants, Tenancy tenancy, ContactBook book, Wishing wishing, Campaigning campaigning, Clock clock) {
        this.tenants = tenants;
        this.tenancy = tenancy;
        this.book = book;
        this.wishing = wishing;
        this.campaigning = campaigning;
        this.clock = clock;
    }

    /** An organisation with a published instrument, a program and a site. */
    public record Riverside(UUID organization, UUID instrument, UUID program, UUID site) {}

    /** A new one. */
    public Riverside organization() {
        return organization(Instruments.publishable("Needs"));
    }

    /** A new one that asks with this instrument. */
    public Riverside organization(String asked) {
        UUID organization = tenants.organization("Riverside");
        UUID instrument = make(organization, "/api/instruments", asked, "instrumentId");
        UUID published = make(organization, "/api/instruments/" + instrument + "/publish", "{}", "instrumentId");
        return new Riverside(
                organization,
                published,
                make(organization, "/api/organization/programs", "{\"name\":\"Food bank\"}", "id"),
                make(organization, "/api/organization/sites", "{\"name\":\"North\"}", "id"));
    }

    private static UUID make(UUID organization, String path, String body, String field) {
        return UUID.fromString(Tenants.as(organization, "admin")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path(field));
    }

    /** Somebody who agreed to be asked; asleep for hours yet, or for one minute of the day that is far. */
    public UUID agreed(Riverside riverside, String name, String phone, boolean asleep) {
        return agreed(riverside, name, phone, "", asleep);
    }

    /** The same, also by e-mail; "" for no number or no address. */
    public UUID agreed(Riverside riverside, String name, String phone, String email, boolean asleep) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        LocalTime from = asleep ? now.minusHours(2) : now.plusHours(12);
        LocalTime until = asleep ? now.plusHours(2) : from.plusMinutes(1);
        Actor actor = new Actor(riverside.organization(), UUID.randomUUID());
        return tenancy.inOrganization(riverside.organization(), () -> {
            UUID person = book.add(
                            actor,
                            new Entry(
                                    name,
                                    "",
                                    "",
                                    phone,
                                    email,
                                    "",
                                    "",
                                    asleep ? "asleep" : "",
                                    "es",
                                    "UTC",
                                    from.toString(),
                                    until.toString()))
                    .participantId();
            wishing.consent(actor, person, Purpose.SURVEYS, true, Source.ON_PAPER);
            return person;
        });
    }

    /** A campaign for everyone, by text message, for a week. */
    public Campaign campaign(Riverside riverside, String title, int reminders) {
        return campaign(riverside, title, Way.SMS_ELSE_EMAIL, reminders);
    }

    /** The same by any way. */
    public Campaign campaign(Riverside riverside, String title, Way way, int reminders) {
        Instant now = clock.instant();
        Plan plan = new Plan(
                new Carried.Questions(riverside.instrument(), 1, riverside.program(), riverside.site()),
                new Audience(null, null, Set.of(), false, null),
                way,
                new Words(
                        new LocalizedText(Map.of("es", "¿Cómo está? {link}")),
                        new LocalizedText(Map.of("es", "Otra vez: {link}")),
                        LocalizedText.of("es", "Unas preguntas"),
                        null),
                new Rhythm(now, now.plus(Duration.ofDays(6)), reminders, Duration.ofDays(1)));
        return tenancy.inOrganization(
                riverside.organization(), () -> campaigning.plan(riverside.organization(), title, plan));
    }
}
