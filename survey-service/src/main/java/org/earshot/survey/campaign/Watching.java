package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.instrument.Instruments;

/** What became of a campaign, as it may be told. Runs in the organisation's transaction. */
@ApplicationScoped
public class Watching {
    private static final int FEWEST = 10;

    private final Progress.Reading reading;
    private final Directory directory;
    private final Instruments instruments;

    public Watching(Progress.Reading reading, Directory directory, Instruments instruments) {
        this.reading = reading;
        this.directory = directory;
        this.instruments = instruments;
    }

    /** Its progress; how far people came is told of as many together as of any figure, and of an anonymous survey of nobody. */
    public Progress progress(Campaign campaign) {
        Progress progress = reading.of(campaign.campaignId());
        return isAnonymous(campaign.plan()) ? progress.withoutSteps() : progress.told(fewest());
    }

    private boolean isAnonymous(Plan plan) {
        return plan.questions()
                .flatMap(asked -> instruments.version(asked.instrumentId(), asked.version()))
                .filter(version -> version.instrument().isAnonymous())
                .isPresent();
    }

    private int fewest() {
        return directory
                .organization()
                .map(organization -> Objects.requireNonNullElse(organization.disclosureThreshold(), FEWEST))
                .orElse(FEWEST);
    }
}
