package org.earshot.insight.export.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.NumberFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.insight.export.Codebook;
import org.earshot.insight.export.Column;
import org.earshot.insight.export.Exporting;
import org.earshot.insight.export.Format;
import org.earshot.insight.export.Request;
import org.earshot.insight.export.Trail;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.page.PageLanguage;
import org.earshot.platform.page.Shell;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where responses are taken along, and who did. */
@Path("/exports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class ExportPages {
    private static final int LINES = 200;

    private final Exporting exporting;
    private final Trail trail;
    private final Shell shell;
    private final SignedIn signedIn;

    ExportPages(Exporting exporting, Trail trail, Shell shell, SignedIn signedIn) {
        this.exporting = exporting;
        this.trail = trail;
        this.shell = shell;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance exports(View view);

        static native TemplateInstance trail(TrailView view);
    }

    /** The page of exports; {@code refused} is empty unless something was wrong. */
    public record View(String refused, boolean admin, List<Survey> surveys, List<Language> languages) {}

    /** An instrument; {@code contacts} is whether it asks for phone numbers or addresses. */
    public record Survey(String id, String title, String counted, String leftOut, boolean contacts) {}

    /** A language of labels. */
    public record Language(String tag, String name, boolean chosen) {}

    /** The page of who took what. */
    public record TrailView(List<Line> lines) {}

    /** One export; strings are text as shown. */
    public record Line(String when, String who, String what, String more, String responses) {}

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(@QueryParam("refused") @Nullable String refused) {
        PageLanguage language = shell.pageLanguage();
        ExportWords words = words(language);
        String said = ChosenFile.PURPOSE.equals(refused)
                ? words.purposeMissing()
                : ChosenFile.DAYS.equals(refused) ? words.daysWrong() : "";
        return Templates.exports(new View(
                said,
                signedIn.has(Roles.ADMIN),
                exporting.codebooks(signedIn.organizationId(), language.tag()).stream()
                        .map(codebook -> survey(codebook, language, words))
                        .toList(),
                Stream.of(PageLanguage.values())
                        .map(one -> new Language(one.tag(), one.ownName(), one == language))
                        .toList()));
    }

    private Survey survey(Codebook codebook, PageLanguage language, ExportWords words) {
        Request all =
                new Request(codebook.instrumentId(), Format.CSV, language.tag(), null, false, false, "", null, null);
        long responses = exporting.standing(signedIn.organizationId(), all).responses();
        String leftOut = codebook.leftOut().stream().sorted().collect(Collectors.joining(", "));
        return new Survey(
                codebook.instrumentId().toString(),
                codebook.latest().title().in(language.tag()),
                words.counted(
                        count(responses),
                        codebook.versions().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                leftOut.isEmpty() ? "" : words.leftOut(leftOut),
                codebook.columns().stream().anyMatch(column -> column.kind() == Column.Kind.CONTACT));
    }

    /** Where the form leads: a form cannot put its choice into the path of an address. */
    @GET
    @Path("/file")
    @Operation(hidden = true)
    public Response file(@BeanParam ChosenFile chosen) {
        return Response.seeOther(URI.create(chosen.address())).build();
    }

    /** Who took what. */
    @GET
    @Path("/trail")
    @Blocking
    @RolesAllowed(Roles.ADMIN)
    @Operation(hidden = true)
    public TemplateInstance trail() {
        PageLanguage language = shell.pageLanguage();
        ExportWords words = words(language);
        return Templates.trail(new TrailView(trail.latest(signedIn.organizationId(), LINES).stream()
                .map(taken -> line(taken, language, words))
                .toList()));
    }

    private Line line(Trail.Taken taken, PageLanguage language, ExportWords words) {
        String title = exporting
                .codebook(signedIn.organizationId(), taken.instrumentId(), false, false)
                .map(codebook -> codebook.latest().title().in(language.tag()))
                .orElse(taken.instrumentId().toString());
        Long responses = taken.responses();
        String left = responses == null
                ? words.open()
                : count(responses) + (Boolean.TRUE.equals(taken.whole()) ? "" : " \u2013 " + words.broken());
        return new Line(
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                                .format(taken.at().atOffset(ZoneOffset.UTC)) + " UTC",
                taken.name(),
                title + " \u00b7 " + taken.format().ending(),
                more(taken, words),
                left);
    }

    private static String more(Trail.Taken taken, ExportWords words) {
        if (taken.contacts()) {
            return words.withContacts(taken.purpose());
        }
        return taken.words() ? words.withWords(taken.purpose()) : "";
    }

    /** Digits 0 to 9 in every language. */
    private static String count(long count) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(count);
    }

    private static ExportWords words(PageLanguage language) {
        return language.words(ExportWords.class);
    }
}
