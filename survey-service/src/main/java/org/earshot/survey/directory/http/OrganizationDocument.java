package org.earshot.survey.directory.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.jspecify.annotations.Nullable;

/**
 * An organisation over REST.
 *
 * @param languages BCP 47 tags it works in
 * @param falseAlarmWeeks mean weeks to a false alert for each family and direction; left out for the default (104)
 * @param disclosureThreshold fewest distinct people behind a released figure; left out for the default (10)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationDocument(
        UUID organizationId,
        String name,
        List<String> languages,
        @Nullable Double falseAlarmWeeks,
        @Nullable Integer disclosureThreshold) {

    static OrganizationDocument of(Organization organization) {
        return new OrganizationDocument(
                organization.organizationId(),
                organization.name(),
                organization.languages(),
                organization.falseAlarmWeeks(),
                organization.disclosureThreshold());
    }
}
