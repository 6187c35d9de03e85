package org.earshot.ingest.importing.page;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.ingest.importing.DateOrder;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Importing past responses from a file, in the console. A GET shows and changes nothing. */
@Path("/import")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class ImportPages {
    private static final String COLUMN = "column-";

    private final ImportDesk desk;
    private final ImportScreens screens;
    private final FormToken tokens;
    private final SignedIn signedIn;
    private final RoutingContext request;

    ImportPages(ImportDesk desk, ImportScreens screens, FormToken tokens, SignedIn signedIn, RoutingContext request) {
        this.desk = desk;
        this.screens = screens;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.request = request;
    }

    @GET
    public Response form() {
        tokens.offer(request);
        return screens.form(signedIn.organizationId());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm(FormToken.NAME) @Nullable String token,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String instrument,
            @RestForm @Nullable String program,
            @RestForm @Nullable String site,
            @RestForm @Nullable String dates) {
        tokens.check(request, token);
        if (file == null || file.size() == 0 || instrument == null) {
            return screens.on("/import");
        }
        Upload upload = desk.take(
                signedIn.organizationId(),
                signedIn.id(),
                file,
                new ImportDesk.Chosen(instrument, id(program), id(site), order(dates)));
        return screens.on("/import/" + upload.id());
    }

    @GET
    @Path("/{id}")
    public Response show(@RestPath UUID id) {
        tokens.offer(request);
        return desk.find(signedIn.organizationId(), id)
                .map(upload ->
                        upload.job() == null ? screens.preview(upload, desk.preview(upload)) : screens.progress(upload))
                .orElseGet(() -> screens.on("/import"));
    }

    @POST
    @Path("/{id}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID id, MultivaluedMap<String, String> form) {
        tokens.check(request, form.getFirst(FormToken.NAME));
        Map<String, String> columns = new TreeMap<>();
        form.forEach((field, values) -> {
            if (field.startsWith(COLUMN)) {
                columns.put("#" + field.substring(COLUMN.length()), values.get(0));
            }
        });
        desk.find(signedIn.organizationId(), id)
                .filter(upload -> !upload.isRunning())
                .ifPresent(upload -> upload.change(upload.settings().with(columns, order(form.getFirst("dates")))));
        return screens.on("/import/" + id);
    }

    @POST
    @Path("/{id}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@RestPath UUID id, @RestForm(FormToken.NAME) @Nullable String token) {
        tokens.check(request, token);
        desk.find(signedIn.organizationId(), id).ifPresent(desk::begin);
        return screens.on("/import/" + id);
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@RestPath UUID id, @RestForm(FormToken.NAME) @Nullable String token) {
        tokens.check(request, token);
        desk.find(signedIn.organizationId(), id)
                .filter(upload -> !upload.isRunning())
                .ifPresent(desk::discard);
        return screens.on("/import");
    }

    private static @Nullable UUID id(@Nullable String field) {
        return field == null || field.isEmpty() ? null : UUID.fromString(field);
    }

    private static @Nullable DateOrder order(@Nullable String field) {
        return field == null ? null : DateOrder.parse(field).orElse(null);
    }
}
