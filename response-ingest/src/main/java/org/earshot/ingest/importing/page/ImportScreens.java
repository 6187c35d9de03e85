package org.earshot.ingest.importing.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.importing.Preview;
import org.earshot.platform.page.Shell;

/** Renders the pages of an import. */
@ApplicationScoped
class ImportScreens {
    private final Template form;
    private final Template preview;
    private final Template progress;
    private final Catalogue catalogue;
    private final Surroundings surroundings;

    ImportScreens(
            @Location("importing/form.html") Template form,
            @Location("importing/preview.html") Template preview,
            @Location("importing/progress.html") Template progress,
            Catalogue catalogue,
            Surroundings surroundings) {
        this.form = form;
        this.preview = preview;
        this.progress = progress;
        this.catalogue = catalogue;
        this.surroundings = surroundings;
    }

    Response form(UUID organizationId) {
        List<InstrumentOption> instruments = catalogue.instruments(organizationId).stream()
                .filter(published ->
                        published.takesAnswersAt(surroundings.clock().instant()))
                .map(published -> InstrumentOption.of(published, surroundings.language()))
                .toList();
        return page(
                200,
                form.data("instruments", instruments)
                        .data("programs", catalogue.programs(organizationId))
                        .data("sites", catalogue.sites(organizationId)),
                organizationId);
    }

    Response preview(Upload upload, Preview seen) {
        PublishedInstrument published = catalogue
                .instrument(
                        upload.organizationId(),
                        upload.settings().instrumentId(),
                        upload.settings().version())
                .orElseThrow();
        String chosen = upload.settings().dates() == null ? "" : seen.dates().word();
        return page(
                200,
                preview.data("view", new ImportView(seen, published.instrument(), surroundings.language()))
                        .data("id", upload.id())
                        .data("name", upload.name())
                        .data("dates", chosen),
                upload.organizationId());
    }

    Response progress(Upload upload) {
        return page(
                200,
                progress.data("job", upload.job()).data("id", upload.id()).data("name", upload.name()),
                upload.organizationId());
    }

    /** On to another page, as after every form. */
    Response on(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private Response page(int status, TemplateInstance page, UUID organizationId) {
        String name = catalogue.organizationName(organizationId).orElse("");
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(page.data("organization", name).render())
                .build();
    }

    /** An instrument to choose. */
    public record InstrumentOption(String value, String title, int version) {
        static InstrumentOption of(PublishedInstrument published, String language) {
            return new InstrumentOption(
                    published.instrumentId() + ":" + published.version(),
                    published.instrument().title().in(language),
                    published.version());
        }
    }

    /** The request's language, and the time. */
    @ApplicationScoped
    static class Surroundings {
        private final Shell shell;
        private final Clock clock;

        Surroundings(Shell shell, Clock clock) {
            this.shell = shell;
            this.clock = clock;
        }

        String language() {
            return shell.language();
        }

        Clock clock() {
            return clock;
        }
    }
}
