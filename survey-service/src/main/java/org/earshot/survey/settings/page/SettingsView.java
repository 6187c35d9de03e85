package org.earshot.survey.settings.page;

import java.util.List;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.survey.directory.Place;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.Client;
import org.earshot.survey.sample.SampleSize;

/** Everything on the settings page. */
public record SettingsView(
        Organization organization,
        List<Place> programs,
        List<Place> sites,
        List<Account> accounts,
        List<Client> clients,
        SampleSize sample) {}
