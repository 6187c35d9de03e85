package org.earshot.survey.translation.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.exchange.format.FaultTexts;
import org.earshot.survey.naming.LanguageTags;
import org.earshot.survey.translation.TranslationFile;
import org.earshot.survey.translation.TranslationFormat;
import org.earshot.survey.translation.TranslationFormats;
import org.earshot.survey.translation.Translations;
import org.earshot.survey.translation.UnreadableTranslation;
import org.earshot.survey.translation.reading.FileReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Translations of a draft as files. */
@Path("/api/instruments/{instrumentId}/translations")
@Tag(name = "Instruments")
@Blocking
public class TranslationResource {
    private final Translations translations;
    private final TranslationFormats formats;
    private final FileReader reader;
    private final OwnOrganization own;

    public TranslationResource(
            Translations translations, TranslationFormats formats, FileReader reader, OwnOrganization own) {
        this.translations = translations;
        this.formats = formats;
        this.reader = reader;
        this.own = own;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "All texts of the draft beside their translation, for translators")
    public Response out(
            UUID instrumentId,
            @Parameter(description = "BCP 47 tag of the language to translate into") @RestQuery @DefaultValue("")
                    String language,
            @Parameter(description = "xlsx or xliff") @RestQuery @DefaultValue("xlsx") String format) {
        TranslationFormat chosen = formats.named(format)
                .orElseThrow(() -> new Refusal(
                        SurveyProblem.INVALID_REQUEST,
                        "There is no format of this name.",
                        "Send format as one of: "
                                + formats.all().stream()
                                        .map(TranslationFormat::id)
                                        .collect(Collectors.joining(", "))
                                + "."));
        String tag = language.isEmpty()
                ? "und"
                : LanguageTags.parse(language)
                        .orElseThrow(() -> new Refusal(
                                SurveyProblem.INVALID_REQUEST,
                                "The language is no BCP 47 tag.",
                                "Send language as, for example, es or pt-BR."));
        TranslationFile file =
                own.in(() -> translations.out(instrumentId, tag)).orElseThrow(SurveyProblem.noSuch("instrument"));
        return Response.ok(chosen.write(file), chosen.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"translation-" + tag + "-" + instrumentId + chosen.extension() + "\"")
                .build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(
            summary = "Take translations from such a file into the draft",
            description =
                    "The body is the file, at most 4 MiB. A translation is taken while its source still says what the"
                            + " translator read; the answer lists what was left out. An empty translation changes nothing.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public TakenDocument in(UUID instrumentId, byte[] body) {
        try {
            return TakenDocument.of(reader.take(instrumentId, body));
        } catch (UnreadableTranslation unreadable) {
            FaultTexts english = FaultTexts.ENGLISH;
            throw new Refusal(
                    SurveyProblem.UNFIT_FILE,
                    "No translation can be taken. " + english.detail(unreadable.problem()),
                    english.fix(unreadable.problem()));
        }
    }
}
