package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.Contacts;
import org.earshot.survey.contact.PersonalData;
import org.earshot.survey.notice.QuietTimes;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Tables {@code contact} and {@code contact_address}. */
@ApplicationScoped
class PostgresContacts implements Contacts {
    private static final String SELECT = "select c.*, p.key_id as phone_key, p.sealed as phone, e.key_id as email_key,"
            + " e.sealed as email from contact c"
            + " left join contact_address p on (p.organization_id, p.participant_id, p.channel)"
            + " = (c.organization_id, c.participant_id, 'sms')"
            + " left join contact_address e on (e.organization_id, e.participant_id, e.channel)"
            + " = (c.organization_id, c.participant_id, 'email') ";

    private final Sql sql;
    private final Seal seal;
    private final ContactRow rows;
    private final Clock clock;

    PostgresContacts(Sql sql, Seal seal, ContactRow rows, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean ready() {
        return seal.isReady();
    }

    @Override
    public void save(UUID organizationId, Contact contact) {
        QuietTimes quiet = contact.habits().quiet();
        sql.change(
                "insert into contact (organization_id, participant_id, key_id, sealed, reference_hash, household_hash,"
                        + " program_id, site_id, groups, language, zone, quiet_from, quiet_until, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (organization_id, participant_id) do update set key_id = excluded.key_id,"
                        + " sealed = excluded.sealed, reference_hash = excluded.reference_hash,"
                        + " household_hash = excluded.household_hash, program_id = excluded.program_id,"
                        + " site_id = excluded.site_id, groups = excluded.groups, language = excluded.language,"
                        + " zone = excluded.zone, quiet_from = excluded.quiet_from,"
                        + " quiet_until = excluded.quiet_until, changed_at = excluded.changed_at",
                organizationId,
                contact.participantId(),
                seal.currentKey(),
                sealedName(organizationId, contact),
                referenceHash(organizationId, contact.personal().reference()),
                householdHash(organizationId, contact),
                contact.membership().programId(),
                contact.membership().siteId(),
                contact.membership().groups().toArray(String[]::new),
                contact.habits().language(),
                contact.habits().zone() == null ? null : contact.habits().zone().getId(),
                quiet == null ? null : quiet.from(),
                quiet == null ? null : quiet.until(),
                clock.instant());
        addresses(organizationId, contact);
        sql.change("insert into contact_organization values (?) on conflict do nothing", organizationId);
    }

    private byte[] sealedName(UUID organizationId, Contact contact) {
        String json = new String(EventJson.write(SealedName.of(contact.personal())), StandardCharsets.UTF_8);
        return seal.seal(new Seal.Place(organizationId, contact.participantId(), "contact"), json);
    }

    private void addresses(UUID organizationId, Contact contact) {
        sql.change("delete from contact_address where participant_id = ?", contact.participantId());
        contact.personal()
                .addresses()
                .forEach(address -> sql.change(
                        "insert into contact_address values (?, ?, ?, ?, ?, ?)",
                        organizationId,
                        contact.participantId(),
                        address.channel().word(),
                        seal.currentKey(),
                        seal.seal(
                                new Seal.Place(
                                        organizationId,
                                        contact.participantId(),
                                        address.channel().word()),
                                address.text()),
                        hash(organizationId, address)));
    }

    private String hash(UUID organizationId, Address address) {
        return seal.hash(organizationId, address.channel().word(), address.text());
    }

    private @Nullable String referenceHash(UUID organizationId, @Nullable String reference) {
        return reference == null ? null : seal.hash(organizationId, "reference", reference);
    }

    private String householdHash(UUID organizationId, Contact contact) {
        PersonalData personal = contact.personal();
        return personal.household() == null
                ? personal.addresses()
                        .findFirst()
                        .map(address -> hash(organizationId, address))
                        .orElseGet(() -> contact.participantId().toString())
                : seal.hash(organizationId, "household", personal.household());
    }

    @Override
    public Optional<Contact> contact(UUID participantId) {
        return sql.first(SELECT + "where c.participant_id = ?", rows::read, participantId);
    }

    @Override
    public List<Contact> page(@Nullable UUID after, int size) {
        return sql.all(
                SELECT + "where ?::uuid is null or c.participant_id > ? order by c.participant_id limit ?",
                rows::read,
                after,
                after,
                size);
    }

    @Override
    public int size() {
        return sql.count("select count(*) from contact");
    }

    @Override
    public Optional<Contact> withReference(UUID organizationId, String reference) {
        return sql.first(SELECT + "where c.reference_hash = ?", rows::read, referenceHash(organizationId, reference));
    }

    @Override
    public List<Contact> behind(UUID organizationId, Address address) {
        return sql.all(
                SELECT + "where c.participant_id in (select participant_id from contact_address"
                        + " where address_hash = ? and channel = ?) order by c.participant_id",
                rows::read,
                hash(organizationId, address),
                address.channel().word());
    }

    @Override
    public boolean forget(UUID participantId) {
        return sql.change("delete from contact where participant_id = ?", participantId) > 0;
    }

    @Override
    public List<String> groups() {
        return sql.all("select distinct unnest(groups) as name from contact order by name", row -> row.getString(1));
    }
}
