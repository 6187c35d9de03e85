package org.earshot.survey.directory.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.survey.access.Name;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the organisation from now on; a threshold that is left out goes back to its default.
 *
 * @param languages BCP 47 tags it works in
 * @param falseAlarmWeeks mean weeks to a false alert for each family and direction, or null to leave the policy as
 *     it is; another number is a new version of the policy (PUT /api/organization/policy)
 * @param disclosureThreshold fewest distinct people behind a released figure, or null for the default (10)
 */
public record OrganizationChange(
        @Name String name,

        @NotEmpty(message = "must name at least one language") @Size(max = 50, message = "must have at most 50 languages") List<@NotNull @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a BCP 47 tag") String>
                languages,

        @DecimalMin(value = "13", message = "must be at least 13 weeks") @DecimalMax(value = "1040", message = "must be at most 1040 weeks") @Nullable Double falseAlarmWeeks,

        @Min(value = 5, message = "must be at least 5 people") @Max(value = 1000, message = "must be at most 1000 people") @Nullable Integer disclosureThreshold) {

    Organization of(UUID organizationId) {
        return new Organization(organizationId, name, languages, null, disclosureThreshold);
    }
}
