package org.earshot.survey.exchange.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.page.Shell;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.exchange.Exchange;
import org.earshot.survey.exchange.Exchange.Outlook;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.instrument.Draft;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A survey from a file: choose, look, begin. Between looking and beginning nothing is kept here; the page holds the draft. */
@Path("/instruments/from-file")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Blocking
public class ImportPages {
    private final Template page;
    private final Exchange exchange;
    private final OwnOrganization own;
    private final Shell shell;

    public ImportPages(@Location("from-file.html") Template page, Exchange exchange, OwnOrganization own, Shell shell) {
        this.page = page;
        this.exchange = exchange;
        this.own = own;
        this.shell = shell;
    }

    @GET
    @Operation(hidden = true)
    public String form() {
        return render(null, false);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public String look(@RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            return render(null, true);
        }
        Outlook outlook = exchange.preview(new InstrumentFile(file.fileName(), bytes(file)));
        return render(ImportView.of(file.fileName(), outlook, document(outlook), shell.pageLanguage()), false);
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return file.size() > InstrumentFile.MAX_BYTES
                    ? new byte[InstrumentFile.MAX_BYTES + 1]
                    : Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String document(Outlook outlook) {
        Instrument instrument = outlook.reading().instrument();
        return instrument == null
                ? ""
                : exchange.formats()
                        .named("json")
                        .map(json -> new String(json.write(instrument).content(), StandardCharsets.UTF_8))
                        .orElse("");
    }

    @POST
    @Path("/begin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response begin(@RestForm @DefaultValue("") String document) {
        Outlook outlook = exchange.preview(new InstrumentFile("", document.getBytes(StandardCharsets.UTF_8)));
        Instrument instrument = outlook.reading().instrument();
        if (instrument == null) {
            throw new Refusal(
                    SurveyProblem.UNFIT_FILE, "What the page sent is no instrument.", "Choose the file again.");
        }
        Draft draft = own.in(() -> exchange.begin(own.id(), instrument));
        return Response.seeOther(URI.create("/instruments/" + draft.instrumentId() + "/edit"))
                .build();
    }

    private String render(@Nullable ImportView view, boolean noFile) {
        return page.data("view", view).data("noFile", noFile).render();
    }
}
