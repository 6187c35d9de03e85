package org.earshot.survey.contact.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.importing.Importing;
import org.earshot.survey.contact.importing.Outlook;
import org.earshot.survey.contact.importing.RowProblem;
import org.earshot.survey.contact.importing.Sheet;
import org.earshot.survey.contact.importing.SheetReading;
import org.earshot.survey.contact.importing.Terms;
import org.earshot.survey.contact.importing.UnreadableSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** People from a file. */
@Path("/api/contacts/import")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
@Tag(name = "Contacts")
@Blocking
public class ContactImportResource {
    private final SheetReading reading;
    private final Importing importing;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public ContactImportResource(SheetReading reading, Importing importing, OwnOrganization own, SignedIn signedIn) {
        this.reading = reading;
        this.importing = importing;
        this.own = own;
        this.signedIn = signedIn;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importContacts",
            summary = "Take people from a CSV file or a workbook",
            description =
                    "The body is the file, at most 4 MiB and 5,000 rows, with a heading line; columns are known by their headings"
                            + " (name, phone, email, id, household, program, site, groups, language, time zone, consent, consent"
                            + " updates) in English, Spanish or Arabic. With preview=true nothing is kept. A row with a problem is"
                            + " left out and named; all others are kept, or none. Somebody known by id, or by name and address, is"
                            + " changed. agreed=surveys says that everyone in the file agreed to be asked; it never overrides a"
                            + " person who took that back.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public OutlookDocument take(
            byte[] body,
            @RestQuery boolean preview,
            @RestQuery @Nullable String group,
            @RestQuery List<String> agreed) {
        Actor actor = new Actor(own.id(), signedIn.id());
        Terms terms = new Terms(List.of(), group == null ? "" : group, purposes(agreed));
        Sheet sheet = sheet(body);
        Outlook outlook =
                own.in(() -> preview ? importing.preview(actor, sheet, terms) : importing.take(actor, sheet, terms));
        if (!preview && !outlook.ready()) {
            throw refusal(outlook.problems());
        }
        return OutlookDocument.of(outlook);
    }

    private Sheet sheet(byte[] body) {
        try {
            return reading.read(body);
        } catch (UnreadableSheet unreadable) {
            throw refusal(List.of(unreadable.problem()));
        }
    }

    private static Set<Purpose> purposes(List<String> words) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        words.forEach(word -> purposes.add(Purpose.parse(word)
                .orElseThrow(() -> new Refusal(
                        SurveyProblem.INVALID_REQUEST,
                        "Nobody can agree to that.",
                        "Send agreed=surveys, agreed=updates, or both."))));
        return purposes;
    }

    private static Refusal refusal(List<RowProblem> problems) {
        return new Refusal(
                SurveyProblem.UNFIT_FILE,
                "Nobody can be taken from this file.",
                "Correct what errors names and send the file again.",
                problems.stream()
                        .map(problem -> new Problem.Fault(
                                "/" + problem.row() + "/" + problem.column(), problem.code(), problem.why(), null))
                        .toList());
    }
}
