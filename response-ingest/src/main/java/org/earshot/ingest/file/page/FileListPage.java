package org.earshot.ingest.file.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.value.FilePath;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.file.NamedFiles;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;

/** What people sent, for who may read single answers; and for administrators, who saved what. */
@Path("/files")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class FileListPage {
    private static final int MOST = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int KILOBYTE = 1000;
    private static final BinaryOperator<PublishedInstrument> LATEST =
            BinaryOperator.maxBy(Comparator.comparingInt(PublishedInstrument::version));

    private final Template list;
    private final NamedFiles files;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final Shell shell;

    FileListPage(
            @Location("file/list.html") Template list,
            NamedFiles files,
            Catalogue catalogue,
            SignedIn signedIn,
            Shell shell) {
        this.list = list;
        this.files = files;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    /** A file of the list. */
    public record Line(
            String sent, String survey, String question, boolean photo, int kilobytes, String address, String name) {}

    /** Somebody saved a file. */
    public record Saved(String when, String name, String file) {}

    @GET
    public Response show() {
        UUID organization = signedIn.organizationId();
        Map<UUID, PublishedInstrument> surveys = catalogue.instruments(organization).stream()
                .collect(Collectors.toMap(PublishedInstrument::instrumentId, version -> version, LATEST));
        List<Line> lines = files.latest(organization, MOST).stream()
                .map(file -> line(file, Optional.ofNullable(surveys.get(file.instrumentId()))))
                .toList();
        boolean admin = signedIn.has(Roles.ADMIN);
        List<Saved> saved = admin
                ? files.readings(organization, MOST).stream()
                        .map(reading -> new Saved(minute(reading.at()), reading.name(), shortened(reading.file())))
                        .toList()
                : List.of();
        return Response.ok()
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(list.data(
                                "organization",
                                catalogue.organizationName(organization).orElse(""))
                        .data("lines", lines)
                        .data("most", MOST)
                        .data("admin", admin)
                        .data("saved", saved)
                        .render())
                .build();
    }

    private Line line(NamedFiles.Named file, Optional<PublishedInstrument> published) {
        String language = shell.language();
        return new Line(
                minute(file.at()),
                published
                        .map(version -> version.instrument().title().in(language))
                        .orElse(""),
                published
                        .flatMap(version -> version.instrument().question(file.question()))
                        .map(question -> question.asking().text().in(language))
                        .orElse(file.question()),
                file.mediaType().startsWith("image/"),
                (file.bytes() + KILOBYTE - 1) / KILOBYTE,
                FilePath.of(file.responseId(), file.file()),
                shortened(file.file()));
    }

    /** Enough of it to find a file of the list again, here and in a folder of saved ones. */
    private static String shortened(UUID file) {
        return file.toString().substring(0, 8);
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atOffset(ZoneOffset.UTC)) + " UTC";
    }
}
