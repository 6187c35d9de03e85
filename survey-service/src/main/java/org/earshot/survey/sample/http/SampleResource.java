package org.earshot.survey.sample.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.sample.Sample;
import org.earshot.survey.sample.SampleSize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sample, as one thing. */
@Path("/api/sample")
@Tag(name = "Sample")
public class SampleResource {
    private final Sample sample;
    private final OwnOrganization own;

    public SampleResource(Sample sample, OwnOrganization own) {
        this.sample = sample;
        this.own = own;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "How much of the sample is there")
    public SampleSize size() {
        return own.in(sample::size);
    }

    @DELETE
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Remove the sample with every response to it, and tell how much that was")
    public SampleSize remove() {
        return own.in(sample::remove);
    }
}
