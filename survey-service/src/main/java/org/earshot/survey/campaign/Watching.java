package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.earshot.survey.directory.Directory;

/** What became of a campaign, as it may be told. Runs in the organisation's transaction. */
@ApplicationScoped
public class Watching {
    private static final int FEWEST = 10;

    private final Progress.Reading reading;
    private final Directory directory;

    public Watching(Progress.Reading reading, Directory directory) {
        this.reading = reading;
        this.directory = directory;
    }

    /** Its progress; whether people answered is told of as many together as of any figure. */
    public Progress progress(UUID campaignId) {
        int fewest = directory
                .organization()
                .map(organization -> Objects.requireNonNullElse(organization.disclosureThreshold(), FEWEST))
                .orElse(FEWEST);
        return reading.of(campaignId).told(fewest);
    }
}
