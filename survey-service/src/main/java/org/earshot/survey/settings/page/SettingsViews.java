package org.earshot.survey.settings.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.PlaceKind;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.identity.Clients;
import org.earshot.survey.sample.Sample;

/** Gathers what the settings page shows. */
@ApplicationScoped
class SettingsViews {
    private final Directory directory;
    private final Accounts accounts;
    private final Clients clients;
    private final Sample sample;

    SettingsViews(Directory directory, Accounts accounts, Clients clients, Sample sample) {
        this.directory = directory;
        this.accounts = accounts;
        this.clients = clients;
        this.sample = sample;
    }

    SettingsView now() {
        return new SettingsView(
                directory.organization().orElseThrow(SurveyProblem.noSuch("organization")),
                directory.places(PlaceKind.PROGRAM),
                directory.places(PlaceKind.SITE),
                accounts.all(),
                clients.all(),
                sample.size());
    }
}
