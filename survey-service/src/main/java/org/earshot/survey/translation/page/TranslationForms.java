package org.earshot.survey.translation.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.Shell;
import org.earshot.survey.exchange.format.FaultTexts;
import org.earshot.survey.exchange.format.FileProblem;
import org.earshot.survey.translation.Taken;
import org.earshot.survey.translation.TranslationFile;
import org.earshot.survey.translation.UnreadableTranslation;
import org.earshot.survey.translation.reading.FileReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form that takes a translated file. */
@Path("/instruments/{instrumentId}/edit/translations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Blocking
public class TranslationForms {
    private static final int UNPROCESSABLE = 422;

    private final Template page;
    private final Template unreadable;
    private final FileReader reader;
    private final Shell shell;

    public TranslationForms(
            @Location("translated.html") Template page,
            @Location("untranslated.html") Template unreadable,
            FileReader reader,
            Shell shell) {
        this.page = page;
        this.unreadable = unreadable;
        this.reader = reader;
        this.shell = shell;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(UUID instrumentId, @RestForm("file") @Nullable FileUpload file) {
        try {
            Taken taken = reader.take(instrumentId, file == null ? new byte[0] : bytes(file));
            return Response.ok(taken(instrumentId, taken)).build();
        } catch (UnreadableTranslation refused) {
            return Response.status(UNPROCESSABLE)
                    .entity(refused(instrumentId, refused.problem()))
                    .build();
        }
    }

    private String taken(UUID instrumentId, Taken taken) {
        return page.data("taken", taken)
                .data("language", shell.nameOf(taken.language()))
                .data("instrumentId", instrumentId)
                .render();
    }

    private String refused(UUID instrumentId, FileProblem problem) {
        FaultTexts texts = FaultTexts.in(shell.language());
        return unreadable
                .data("detail", texts.detail(problem))
                .data("fix", texts.fix(problem))
                .data("instrumentId", instrumentId)
                .render();
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return file.size() > TranslationFile.MAX_BYTES
                    ? new byte[TranslationFile.MAX_BYTES + 1]
                    : Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
