package org.earshot.survey.contact.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.contact.importing.Outlook;
import org.earshot.survey.contact.importing.RowProblem;
import org.earshot.survey.contact.importing.SheetReading;
import org.earshot.survey.contact.importing.Terms;
import org.earshot.survey.contact.importing.UnreadableSheet;
import org.earshot.survey.contact.importing.Uploads.Upload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** People from a file: choose, look, import. Between looking and importing the list is kept sealed, for an hour. */
@Path("/people/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Blocking
public class ImportPages {
    private final Template page;
    private final SheetReading reading;
    private final ImportDesk desk;

    public ImportPages(@Location("people/import.html") Template page, SheetReading reading, ImportDesk desk) {
        this.page = page;
        this.reading = reading;
        this.desk = desk;
    }

    @GET
    @Operation(hidden = true)
    public String form() {
        return render(ImportView.EMPTY);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response choose(@RestForm("file") @Nullable FileUpload file) {
        try {
            byte[] content = file == null ? new byte[0] : bytes(file);
            UUID id = desk.keep(new Upload(file == null ? "" : file.fileName(), reading.read(content)));
            return Response.seeOther(URI.create("/people/import/" + id)).build();
        } catch (UnreadableSheet unreadable) {
            return refused(List.of(unreadable.problem()));
        }
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return file.size() > SheetReading.MOST_BYTES
                    ? new byte[SheetReading.MOST_BYTES + 1]
                    : Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/{importId}")
    @Operation(hidden = true)
    public Response look(UUID importId) {
        return look(importId, Terms.NONE);
    }

    @POST
    @Path("/{importId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(UUID importId, MultivaluedMap<String, String> form) {
        Optional<Upload> upload = desk.find(importId);
        if (upload.isEmpty()) {
            return gone();
        }
        Terms terms = ImportForm.terms(form, upload.get().sheet().header().size());
        return switch (PersonForm.field(form, "then")) {
            case "take" -> {
                Outlook done = desk.take(importId, upload.get(), terms);
                yield Response.ok(render(ImportView.done(done))).build();
            }
            case "discard" -> {
                desk.forget(importId);
                yield Response.seeOther(URI.create("/people/import")).build();
            }
            default -> look(importId, terms);
        };
    }

    private Response look(UUID importId, Terms terms) {
        return desk.find(importId)
                .map(upload -> Response.ok(
                                render(ImportView.of(importId, upload.name(), desk.preview(upload, terms), terms)))
                        .build())
                .orElseGet(this::gone);
    }

    private Response gone() {
        return refused(List.of(new RowProblem(0, "", "gone", "", true)));
    }

    private Response refused(List<RowProblem> problems) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(render(ImportView.refused(problems)))
                .build();
    }

    private String render(ImportView view) {
        return page.data("view", view).render();
    }
}
