package org.earshot.survey.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.directory.Directory;

/** What somebody chose, or the standard. Runs in the organisation's transaction. */
@ApplicationScoped
public class Choosing {
    private final ChoiceStore choices;
    private final Directory directory;
    private final HomeZone zone;

    public Choosing(ChoiceStore choices, Directory directory, HomeZone zone) {
        this.choices = choices;
        this.directory = directory;
        this.zone = zone;
    }

    /** Of one person. */
    public NoticeChoices of(UUID accountId) {
        return choices.choices(accountId)
                .orElseGet(() -> NoticeChoices.standard(
                        directory
                                .organization()
                                .map(organization -> organization.languages())
                                .orElse(List.of()),
                        zone.zone()));
    }
}
