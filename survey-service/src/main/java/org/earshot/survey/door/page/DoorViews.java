package org.earshot.survey.door.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.platform.page.Shell;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.door.Door;

/** What there is to choose from at the door. */
@RequestScoped
class DoorViews {
    private final Door door;
    private final Directory directory;
    private final Shell shell;

    DoorViews(Door door, Directory directory, Shell shell) {
        this.door = door;
        this.directory = directory;
        this.shell = shell;
    }

    /** The page. */
    public record View(List<Survey> surveys, List<Place> programs, List<Place> sites) {

        /** Whether nothing can be answered: the page says so instead of a form that leads nowhere. */
        public boolean isNothing() {
            return surveys.isEmpty() || programs.isEmpty() || sites.isEmpty();
        }
    }

    /**
     * A survey that takes answers.
     *
     * @param value as the form sends it
     * @param language of the title
     */
    public record Survey(String value, String title, String language) {}

    View now() {
        return new View(
                door.surveys().stream().map(this::survey).toList(),
                directory.places(PlaceKind.PROGRAM),
                directory.places(PlaceKind.SITE));
    }

    private Survey survey(PublishedInstrument version) {
        return new Survey(
                version.instrumentId() + "/" + version.version(),
                version.instrument().title().in(shell.language()),
                version.instrument().title().languageShown(shell.language()));
    }
}
