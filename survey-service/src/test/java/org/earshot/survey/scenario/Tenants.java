package org.earshot.survey.scenario;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.directory.Directory;

/** Organisations for tests, and requests in the name of somebody of theirs. */
@ApplicationScoped
public class Tenants {
    private final Tenancy tenancy;
    private final Directory directory;

    public Tenants(Tenancy tenancy, Directory directory) {
        this.tenancy = tenancy;
        this.directory = directory;
    }

    /** A new organisation without anything. */
    public UUID organization(String name) {
        UUID id = UUID.randomUUID();
        tenancy.inOrganization(id, () -> directory.add(new Organization(id, name, List.of("en"), null, null)));
        return id;
    }

    /** A JSON request of somebody with this role. */
    public static RequestSpecification as(UUID organizationId, String role) {
        return given().auth()
                .oauth2(TestTokens.token(organizationId, role))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
