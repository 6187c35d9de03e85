package org.earshot.insight.reading.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.debt.DebtDesk;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.KnownPlace;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.PersonName;
import org.earshot.insight.reading.Readings;
import org.earshot.insight.update.UpdateView;
import org.earshot.insight.update.UpdateViews;
import org.earshot.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What waits for a decision, what is done, whom we owe an answer, and what people were told. */
@Path("/decisions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class DecisionsPage {
    private static final Comparator<AlertView> MOST_PRESSING = Comparator.comparing(
                    (AlertView alert) -> !alert.overdue())
            .thenComparing(alert -> !DecidingText.isUndecided(alert))
            .thenComparing(AlertView::due);

    private final Readings readings;
    private final DebtDesk debts;
    private final UpdateViews updates;
    private final Directory directory;
    private final PageReader reader;

    DecisionsPage(Readings readings, DebtDesk debts, UpdateViews updates, Directory directory, PageReader reader) {
        this.readings = readings;
        this.debts = debts;
        this.updates = updates;
        this.directory = directory;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "insight")
    static class Templates {
        static native TemplateInstance decisions(View view);
    }

    /**
     * What the template shows.
     *
     * @param refused why the last form was not taken, or empty
     */
    public record View(
            boolean mayDecide,
            String refused,
            UUID self,
            List<Waiting> waiting,
            List<Done> actions,
            List<DebtCard> debts,
            List<Told> updates,
            List<KnownPlace> programs) {}

    /** An alert that waits. */
    public record Waiting(UUID id, String sentence, String place, String duty, boolean overdue, boolean mine) {}

    /**
     * An action.
     *
     * @param program whose people can be told of it, or null where that has to be chosen
     */
    public record Done(
            ActionCard action, String about, @Nullable UUID program) {}

    /** An update. */
    public record Told(UUID id, String program, String state, boolean published, String says) {}

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance show(@QueryParam("refused") @Nullable String refused) {
        PageText text = reader.text();
        DecidingText deciding = reader.deciding();
        UUID organization = reader.signedIn().organizationId();
        List<AlertView> alerts = readings.alertsInWork(organization, text.language());
        DebtCards cards = new DebtCards(text, deciding.words());
        return Templates.decisions(new View(
                reader.mayDecide(),
                refusal(refused, deciding.words()),
                reader.signedIn().id(),
                alerts.stream()
                        .filter(DecidingText::isUndecided)
                        .sorted(MOST_PRESSING)
                        .map(alert -> waiting(alert, deciding))
                        .toList(),
                alerts.stream().flatMap(alert -> done(alert, deciding).stream()).toList(),
                debts.all(organization).stream().map(cards::of).toList(),
                updates.all(organization, text.language()).stream()
                        .map(update -> told(update, text.language(), deciding.words()))
                        .toList(),
                directory.places(organization).stream()
                        .filter(place -> place.kind() == PlaceKind.PROGRAM)
                        .toList()));
    }

    private Waiting waiting(AlertView alert, DecidingText deciding) {
        PersonName owner = alert.owner();
        boolean mine = owner != null && owner.id().equals(reader.signedIn().id());
        return new Waiting(
                alert.id(), alert.sentence(), alert.place().name(), deciding.duty(alert), alert.overdue(), mine);
    }

    private static List<Done> done(AlertView alert, DecidingText deciding) {
        UUID program = alert.place().kind() == PlaceKind.PROGRAM ? alert.place().id() : null;
        String about = alert.label() + ", " + alert.place().name()
                + (alert.status() == AlertStatus.CLOSED ? " · " + deciding.closed() : "");
        return alert.actions().stream()
                .map(action -> new Done(deciding.action(action), about, program))
                .toList();
    }

    private static Told told(UpdateView update, String language, DecidingWords words) {
        String says = update.texts().entrySet().stream()
                .filter(text -> text.getValue().tells())
                .sorted(Comparator.comparing(text -> !text.getKey().equals(language)))
                .map(text -> text.getValue().done())
                .findFirst()
                .orElse("");
        return switch (update.state()) {
            case DRAFT -> new Told(update.id(), update.program(), words.updateDraft(), false, says);
            case PUBLISHED -> new Told(update.id(), update.program(), words.updatePublished(), true, says);
            case TAKEN_BACK -> new Told(update.id(), update.program(), words.updateTakenBack(), false, says);
        };
    }

    private static String refusal(@Nullable String refused, DecidingWords words) {
        return "unknown_program".equals(refused) ? words.refusedProgram() : "";
    }
}
