package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ChannelWish;
import org.earshot.survey.contact.Consent;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.Source;
import org.earshot.survey.contact.Wishes;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Tables {@code contact_consent} and {@code contact_wish}. */
@ApplicationScoped
class PostgresWishes implements Wishes {
    private final Sql sql;
    private final Seal seal;

    PostgresWishes(Sql sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public void add(UUID organizationId, UUID participantId, Consent consent) {
        sql.change(
                "insert into contact_consent (organization_id, participant_id, purpose, given, source, said_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                organizationId,
                participantId,
                consent.purpose().word(),
                consent.given(),
                consent.source().word(),
                consent.at(),
                consent.recordedBy());
    }

    @Override
    public List<Consent> consents(UUID participantId) {
        return sql.all(
                "select * from contact_consent where participant_id = ? order by entry desc",
                PostgresWishes::consent,
                participantId);
    }

    @Override
    public boolean agrees(UUID participantId, Purpose purpose) {
        return sql.first(
                        "select given from contact_consent where participant_id = ? and purpose = ? order by entry desc limit 1",
                        row -> row.getBoolean("given"),
                        participantId,
                        purpose.word())
                .orElse(false);
    }

    @Override
    public void add(UUID organizationId, UUID participantId, ChannelWish wish) {
        add(organizationId, participantId, null, wish);
    }

    @Override
    public void addForAddress(UUID organizationId, Address address, ChannelWish wish) {
        add(organizationId, null, hash(organizationId, address), wish);
    }

    private void add(
            UUID organizationId, @Nullable UUID participantId, @Nullable String addressHash, ChannelWish wish) {
        sql.change(
                "insert into contact_wish (organization_id, channel, participant_id, address_hash, stop, source, said_at,"
                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                organizationId,
                wish.channel().word(),
                participantId,
                addressHash,
                wish.stop(),
                wish.source().word(),
                wish.at(),
                wish.recordedBy());
    }

    private String hash(UUID organizationId, Address address) {
        return seal.hash(organizationId, address.channel().word(), address.text());
    }

    @Override
    public List<ChannelWish> channelWishes(UUID organizationId, Contact contact) {
        String[] hashes = contact.personal()
                .addresses()
                .map(address -> hash(organizationId, address))
                .toArray(String[]::new);
        return sql.all(
                "select * from contact_wish where participant_id = ? or address_hash = any (?) order by entry desc",
                PostgresWishes::wish,
                contact.participantId(),
                hashes);
    }

    @Override
    public boolean stopped(UUID organizationId, UUID participantId, Address address) {
        return latestStops(
                        "address_hash = ? and channel = ?",
                        hash(organizationId, address),
                        address.channel().word())
                || latestStops(
                        "participant_id = ? and channel = ?",
                        participantId,
                        address.channel().word());
    }

    private boolean latestStops(String whose, Object... parameters) {
        return sql.first(
                        "select stop from contact_wish where " + whose + " order by entry desc limit 1",
                        row -> row.getBoolean("stop"),
                        parameters)
                .orElse(false);
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                Purpose.parse(row.getString("purpose")).orElseThrow(),
                row.getBoolean("given"),
                source(row),
                Sql.moment(row, "said_at"),
                row.getObject("recorded_by", UUID.class));
    }

    private static ChannelWish wish(ResultSet row) throws SQLException {
        return new ChannelWish(
                ContactChannel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                row.getBoolean("stop"),
                source(row),
                Sql.moment(row, "said_at"),
                row.getObject("recorded_by", UUID.class));
    }

    private static Source source(ResultSet row) throws SQLException {
        return Source.parse(row.getString("source")).orElseThrow();
    }
}
