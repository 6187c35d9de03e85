package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/** What services need to know of an organisation, its programs and its sites. A tombstone removes an entry. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DirectoryEntry.Organization.class, name = "organization"),
    @JsonSubTypes.Type(value = DirectoryEntry.Program.class, name = "program"),
    @JsonSubTypes.Type(value = DirectoryEntry.Site.class, name = "site"),
})
public sealed interface DirectoryEntry extends Event {

    /** Its own id. */
    UUID id();

    /** Its name as shown to people. */
    String name();

    @Override
    default String key() {
        return id().toString();
    }

    @Override
    default String eventType() {
        return "org.earshot.directory.entry.v1";
    }

    /**
     * A tenant.
     *
     * @param languages BCP 47 tags it works in
     * @param falseAlarmWeeks mean weeks to a false alert for each family and direction, or null for the default (104); the same
     *     as in {@code policy}, where there is one
     * @param disclosureThreshold fewest distinct people behind a released figure, or null for the default (10)
     * @param policy how it wants to be alerted; null while nobody has decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organization(
            UUID organizationId,
            String name,
            List<String> languages,
            @Nullable Double falseAlarmWeeks,
            @Nullable Integer disclosureThreshold,
            @Nullable PolicyVersion policy)
            implements DirectoryEntry {
        public Organization {
            Complete.present(organizationId, "organizationId");
            Complete.present(name, "name");
            languages = Complete.items(languages, "languages");
        }

        /** An organisation that has not decided how to be alerted. */
        public Organization(
                UUID organizationId,
                String name,
                List<String> languages,
                @Nullable Double falseAlarmWeeks,
                @Nullable Integer disclosureThreshold) {
            this(organizationId, name, languages, falseAlarmWeeks, disclosureThreshold, null);
        }

        @Override
        public UUID id() {
            return organizationId;
        }
    }

    /**
     * A service that the organisation runs.
     *
     * @param policy how it wants to be alerted; null while it is alerted as its organisation is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Program(
            UUID organizationId,
            UUID id,
            String name,
            @Nullable PolicyVersion policy) implements DirectoryEntry {
        public Program {
            Complete.present(organizationId, "organizationId");
            Complete.present(id, "id");
            Complete.present(name, "name");
        }

        /** A program that is alerted as its organisation is. */
        public Program(UUID organizationId, UUID id, String name) {
            this(organizationId, id, name, null);
        }
    }

    /** A place where it runs programs. */
    record Site(UUID organizationId, UUID id, String name) implements DirectoryEntry {
        public Site {
            Complete.present(organizationId, "organizationId");
            Complete.present(id, "id");
            Complete.present(name, "name");
        }
    }
}
