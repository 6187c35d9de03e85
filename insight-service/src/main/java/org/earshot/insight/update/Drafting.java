package org.earshot.insight.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.KnownPlace;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.ActionView;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Drafts an update from an action: whom it answers, and in each of the organisation's languages what was heard, in figures that passed
 * the disclosure gate. Figures of one group are left to whoever writes: here everyone of a program is told, and "people" would be too
 * many for them. What was done stands in the language that it was written in; the other languages wait for someone's words.
 */
@ApplicationScoped
public class Drafting {
    private final Readings readings;
    private final Directory directory;

    public Drafting(Readings readings, Directory directory) {
        this.readings = readings;
        this.directory = directory;
    }

    /** A draft that nobody has kept yet. */
    public record Draft(About about, Map<String, UpdateText> texts) {}

    /**
     * From an action.
     *
     * @param programId whose people are told; null for the program of the alert, or the only one there is
     * @param language in which the action is written down
     * @throws UpdateRefused when there is no such action or program, or several programs and none is named
     */
    public Draft from(UUID organizationId, UUID actionId, @Nullable UUID programId, String language) {
        AlertView alert = readings.alerts(organizationId, null, language).stream()
                .filter(other ->
                        other.actions().stream().anyMatch(action -> action.id().equals(actionId)))
                .findFirst()
                .orElseThrow(() -> new UpdateRefused(UpdateRefused.Kind.UNKNOWN_ACTION));
        ActionView action = alert.actions().stream()
                .filter(one -> one.id().equals(actionId))
                .findFirst()
                .orElseThrow();
        Map<String, UpdateText> texts = new TreeMap<>();
        for (String told : languages(organizationId, language)) {
            String done = told.equals(language) ? done(alert, action, told) : "";
            texts.put(told, new UpdateText(heard(organizationId, alert, told), done));
        }
        About about = new About(
                programId == null ? program(organizationId, alert) : programId,
                alert.need(),
                null,
                alert.id(),
                actionId);
        return new Draft(about, texts);
    }

    /** The languages to tell people in: the organisation's, and the writer's. */
    public List<String> languages(UUID organizationId, String language) {
        List<String> languages = directory.languages(organizationId);
        return languages.contains(language)
                ? languages
                : Stream.concat(Stream.of(language), languages.stream()).toList();
    }

    private UUID program(UUID organizationId, AlertView alert) {
        if (alert.place().kind() == PlaceKind.PROGRAM) {
            return alert.place().id();
        }
        List<KnownPlace> programs = directory.places(organizationId).stream()
                .filter(place -> place.kind() == PlaceKind.PROGRAM)
                .toList();
        if (programs.size() != 1) {
            throw new UpdateRefused(UpdateRefused.Kind.UNKNOWN_PROGRAM);
        }
        return programs.get(0).id();
    }

    private String heard(UUID organizationId, AlertView alert, String language) {
        PublicWords words = PublicWords.in(language);
        if (alert.kind() == AlertView.Kind.SILENCE) {
            return words.silence();
        }
        String label = readings.alert(organizationId, alert.id(), words.tag())
                .map(AlertView::label)
                .orElse(alert.label());
        AlertView.Evidence evidence = alert.evidence();
        return evidence == null || alert.group() != null || alert.kind() == AlertView.Kind.THRESHOLD
                ? words.toldPlain().formatted(label)
                : words.told().formatted(label, of100(evidence.after()), of100(evidence.before()));
    }

    private static String done(AlertView alert, ActionView action, String language) {
        ActionView.Measured measured = action.measured();
        Figure after = measured == null ? Figure.SUPPRESSED : measured.after();
        Double share = after.share();
        return action.state() != ActionView.State.HELPED || alert.group() != null || share == null
                ? action.what()
                : action.what() + " " + PublicWords.in(language).helped().formatted(of100(share));
    }

    private static long of100(double share) {
        return Math.round(100 * share);
    }
}
