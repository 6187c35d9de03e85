package org.earshot.insight.theme.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Theme;
import org.earshot.insight.theme.CodebookDesk;
import org.earshot.insight.theme.ThemeDesk;
import org.earshot.insight.theme.ThemesView;
import org.earshot.insight.theme.WatchDesk;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** In their words: all themes with the words that rise, and one theme with its rules. */
@Path("/words")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
@Blocking
public class ThemePages {
    private final ThemeDesk themes;
    private final CodebookDesk codebooks;
    private final WatchDesk watches;
    private final SignedIn signedIn;
    private final Shell shell;

    ThemePages(ThemeDesk themes, CodebookDesk codebooks, WatchDesk watches, SignedIn signedIn, Shell shell) {
        this.themes = themes;
        this.codebooks = codebooks;
        this.watches = watches;
        this.signedIn = signedIn;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "words")
    static class Templates {
        static native TemplateInstance themes(ThemesPage view);

        static native TemplateInstance theme(ThemePage view);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@QueryParam("removed") @Nullable Integer removed) {
        ThemeText text = new ThemeText(shell.pageLanguage());
        return Templates.themes(ThemesPage.of(
                themes.themes(signedIn.organizationId(), text.tag()),
                themes.words(signedIn.organizationId(), text.tag()),
                removed == null ? "" : text.words().removed(removed),
                mayChange(),
                text));
    }

    @GET
    @Path("/new")
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(hidden = true)
    public TemplateInstance fresh() {
        Codebook codebook = codebooks.codebook(signedIn.organizationId());
        return Templates.theme(page(
                new Theme("", new LocalizedText(Map.of()), null, null),
                codebook.version(),
                new Told("", List.of(), List.of())));
    }

    @GET
    @Path("/theme/{id}")
    @Operation(hidden = true)
    public TemplateInstance one(
            @PathParam("id") String id,
            @QueryParam("saved") @Nullable Integer saved,
            @QueryParam("watched") @Nullable String watched) {
        Codebook codebook = codebooks.codebook(signedIn.organizationId());
        Theme theme = codebook.theme(id).orElseThrow(NotFoundException::new);
        String told =
                saved == null ? "" : new ThemeText(shell.pageLanguage()).words().saved(saved);
        return Templates.theme(page(theme, codebook.version(), new Told(told, full(watched), List.of())));
    }

    private List<String> full(@Nullable String watched) {
        return "full".equals(watched)
                ? List.of(new ThemeText(shell.pageLanguage()).words().watchedFull())
                : List.of();
    }

    /** What the page has to say before its fields. */
    record Told(String done, List<String> faults, List<String> effect) {}

    ThemePage page(Theme theme, int codebookVersion, Told told) {
        ThemeText text = new ThemeText(shell.pageLanguage());
        String name = theme.name().in(text.tag());
        boolean known =
                codebooks.codebook(signedIn.organizationId()).theme(theme.id()).isPresent();
        return new ThemePage(
                theme.id(),
                name.isEmpty() ? text.words().newTheme() : name,
                !known,
                codebookVersion,
                codebookVersion == 0 ? text.words().starter() : text.words().version(codebookVersion),
                mayChange(),
                told.done(),
                line(theme, text),
                known ? watch(theme.id(), text) : null,
                told.faults(),
                told.effect(),
                ThemePage.rules(theme, text),
                ThemePage.examples(theme, true),
                ThemePage.examples(theme, false));
    }

    private ThemePage.Watch watch(String theme, ThemeText text) {
        return watches.all(signedIn.organizationId()).stream()
                .filter(watched -> watched.series().theme().equals(theme))
                .map(watched -> ThemePage.Watch.of(watched, text))
                .findFirst()
                .orElse(new ThemePage.Watch("", ""));
    }

    private ThemesPage.@Nullable Line line(Theme theme, ThemeText text) {
        ThemesView view = themes.themes(signedIn.organizationId(), text.tag());
        return view.themes().stream()
                .filter(line -> line.id().equals(theme.id()))
                .map(line -> ThemesPage.line(line, view.threshold(), text))
                .findFirst()
                .orElse(null);
    }

    private boolean mayChange() {
        return signedIn.has(Roles.ADMIN) || signedIn.has(Roles.MANAGER);
    }
}
