package org.earshot.survey.live.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;

/** The places among which an audience is chosen, as {@code {inject:audiencePlaces...}} in templates. */
@Named("audiencePlaces")
@RequestScoped
public class Places {
    private final Directory directory;
    private final OwnOrganization own;

    Places(Directory directory, OwnOrganization own) {
        this.directory = directory;
        this.own = own;
    }

    /** Programs by name. */
    public List<Place> programs() {
        return own.in(() -> directory.places(PlaceKind.PROGRAM));
    }

    /** Sites by name. */
    public List<Place> sites() {
        return own.in(() -> directory.places(PlaceKind.SITE));
    }
}
