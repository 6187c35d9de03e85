package org.earshot.ingest.answering.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.World;
import org.earshot.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that the database refuses, or that cannot be read, is no outage: nobody else's pages go without drafts for it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UnfitDraftTest {
    private static final Draft DRAFT = Draft.begin(ReceiptCode.random(new Random(1)), "en");

    @Inject
    World world;

    @Inject
    PostgresDrafts drafts;

    @Inject
    Tenancy tenancy;

    @Inject
    AgroalDataSource dataSource;

    private Drafts.Key ann;
    private Drafts.Key ben;

    @BeforeEach
    void twoPeople() {
        UUID oak = world.organization("Oak Street Families").id();
        ann = Drafts.Key.of(oak, UUID.randomUUID(), "of Ann");
        ben = Drafts.Key.of(oak, UUID.randomUUID(), "of Ben");
        drafts.keep(ben, DRAFT, false);
    }

    @Test
    void whatTheDatabaseRefusesIsToldAsItIs() {
        assertThatThrownBy(() -> drafts.keep(ann, DRAFT.in("\0"), false))
                .isNotInstanceOf(Drafts.Unavailable.class)
                .rootCause()
                .isInstanceOf(SQLException.class);

        assertThat(drafts.find(ben)).contains(DRAFT);
    }

    @Test
    void whoseDraftCannotBeReadBeginsAnew() {
        drafts.keep(ann, DRAFT, false);
        spoil(ann);

        assertThat(drafts.find(ann)).isEmpty();
        assertThat(drafts.find(ben)).contains(DRAFT);
        drafts.keep(ann, DRAFT, false);
        assertThat(drafts.find(ann)).contains(DRAFT);
    }

    private void spoil(Drafts.Key key) {
        tenancy.inOrganization(key.organizationId(), () -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement change = connection.prepareStatement(
                            "update draft set content = '{\"code\":7}' where invitation_id = ?")) {
                change.setObject(1, key.invitationId());
                return change.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
