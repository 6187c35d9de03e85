package org.earshot.survey.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.earshot.platform.kafka.EventJson;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.Contact;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Habits;
import org.earshot.survey.contact.Membership;
import org.earshot.survey.contact.PersonalData;
import org.earshot.survey.notice.QuietTimes;
import org.earshot.survey.postgres.Sql;
import org.jspecify.annotations.Nullable;

/** Opens a row of {@code contact} with its addresses. */
@ApplicationScoped
class ContactRow {
    private final Seal seal;

    ContactRow(Seal seal) {
        this.seal = seal;
    }

    Contact read(ResultSet row) throws SQLException {
        UUID participantId = row.getObject("participant_id", UUID.class);
        SealedName name = name(row, participantId);
        PersonalData personal = new PersonalData(
                name.name(),
                name.reference(),
                name.household(),
                address(row, participantId, ContactChannel.SMS, "phone"),
                address(row, participantId, ContactChannel.EMAIL, "email"));
        String zone = row.getString("zone");
        return new Contact(
                participantId,
                personal,
                new Membership(
                        row.getObject("program_id", UUID.class),
                        row.getObject("site_id", UUID.class),
                        Set.copyOf(Sql.texts(row, "groups"))),
                new Habits(row.getString("language"), zone == null ? null : ZoneId.of(zone), quiet(row)));
    }

    private SealedName name(ResultSet row, UUID participantId) throws SQLException {
        String json = open(row, participantId, "contact", row.getString("key_id"), row.getBytes("sealed"));
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), SealedName.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Address address(ResultSet row, UUID participantId, ContactChannel channel, String column)
            throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null
                ? null
                : new Address(
                        channel, open(row, participantId, channel.word(), row.getString(column + "_key"), sealed));
    }

    private String open(ResultSet row, UUID participantId, String column, String keyId, byte[] sealed)
            throws SQLException {
        UUID organizationId = row.getObject("organization_id", UUID.class);
        return seal.open(new Seal.Place(organizationId, participantId, column), keyId, sealed);
    }

    private static @Nullable QuietTimes quiet(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        return from == null ? null : new QuietTimes(from, row.getObject("quiet_until", LocalTime.class));
    }
}
