package org.earshot.ingest.answering.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.earshot.contracts.event.Stop;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of drafts that nobody sends, in a real database. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DraftExpiryTest {
    private static final int MANY = 1_001;

    @Inject
    World world;

    @Inject
    PostgresDrafts drafts;

    @Inject
    Catalogue catalogue;

    @Inject
    Tenancy tenancy;

    @Inject
    AgroalDataSource dataSource;

    private final List<Stop> told = new ArrayList<>();
    private World.Organization oak;
    private DraftExpiry expiry;

    @BeforeEach
    void anOrganization() {
        oak = world.organization("Oak Street Families");
        expiry = new DraftExpiry(drafts, catalogue, told::add, Clock.systemUTC());
    }

    @Test
    void whereADraftStoppedIsToldOnceWhenItExpiresAndNotBefore() {
        World.Link link = world.link(oak, world.publish(oak, Surveys.checkIn()));
        keep(link, Draft.begin(ReceiptCode.random(new Random(1)), "en"), "a secret");
        expiry.expire(oak.id());
        assertThat(told).isEmpty();

        growOld(1);
        expiry.expire(oak.id());
        expiry.expire(oak.id());

        assertThat(told).hasSize(1);
        assertThat(told.get(0).instrumentId()).isEqualTo(link.invitation().instrumentId());
    }

    @Test
    void whatWasSentIsNotTold() {
        World.Link link = world.link(oak, world.publish(oak, Surveys.checkIn()));
        keep(link, Draft.begin(ReceiptCode.random(new Random(2)), "en").delivered(), "a secret");

        growOld(1);
        expiry.expire(oak.id());

        assertThat(told).isEmpty();
    }

    @Test
    void manyThatExpireAtOnceAreEachToldOnceThoughReadByTheHundred() {
        World.Link link = world.link(oak, world.publish(oak, Surveys.checkIn()));
        keep(link, Draft.begin(ReceiptCode.random(new Random(3)), "en"), "a secret");
        change("insert into draft (organization_id, secret_hash, invitation_id, content, answers_expire_at, expires_at)"
                + " select organization_id, md5(person::text), invitation_id, content, answers_expire_at, expires_at"
                + " from draft, generate_series(2, " + MANY + ") person");

        growOld(MANY);
        expiry.expire(oak.id());

        assertThat(told).hasSize(MANY);
        growOld(0);
    }

    private void keep(World.Link link, Draft draft, String secret) {
        drafts.keep(Drafts.Key.of(oak.id(), link.invitation().invitationId(), secret), draft, false);
    }

    private void growOld(int drafts) {
        int changed = change("update draft set answers_expire_at = answers_expire_at - interval '60 days',"
                + " expires_at = expires_at - interval '60 days'");
        assertThat(changed).isEqualTo(drafts);
    }

    private int change(String rows) {
        return tenancy.inOrganization(oak.id(), () -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement change = connection.prepareStatement(rows)) {
                return change.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
