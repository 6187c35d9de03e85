package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * What services need to know of an organisation, its programs, its sites and its people, and which answers it wants certain
 * people told of. A tombstone removes an entry.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DirectoryEntry.Organization.class, name = "organization"),
    @JsonSubTypes.Type(value = DirectoryEntry.Program.class, name = "program"),
    @JsonSubTypes.Type(value = DirectoryEntry.Site.class, name = "site"),
    @JsonSubTypes.Type(value = DirectoryEntry.UrgentRule.class, name = "urgent-rule"),
    @JsonSubTypes.Type(value = DirectoryEntry.Person.class, name = "person"),
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

    /**
     * Certain answers to one question, of which certain people are told one by one. Only the latest version is kept; the
     * tombstone of an ended rule says that it rings no more.
     *
     * @param version 1 for the first, then one more for each change
     * @param name what the people named call it
     * @param question id of the one question that {@code when} looks at
     * @param when the answers that ring
     * @param programId only answers given in this program, or null for all
     * @param siteId only answers given at this site, or null for all
     * @param people account ids, at least one; nobody else may read what rang
     * @param instruction what they are to do, in the languages that they read; or null
     * @param since when version 1 was made: an answer accepted before rings nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UrgentRule(
            UUID organizationId,
            UUID id,
            int version,
            String name,
            UUID instrumentId,
            String question,
            Condition when,
            @Nullable UUID programId,
            @Nullable UUID siteId,
            List<UUID> people,
            @Nullable LocalizedText instruction,
            Instant since)
            implements DirectoryEntry {
        public UrgentRule {
            Complete.present(organizationId, "organizationId");
            Complete.present(id, "id");
            Complete.present(name, "name");
            Complete.present(instrumentId, "instrumentId");
            Complete.text(question, "question");
            Complete.present(when, "when");
            people = Complete.items(people, "people");
            Complete.present(since, "since");
        }

        @Override
        public String eventType() {
            return "org.earshot.directory.urgent-rule.v1";
        }

        /** Whether a response given in this program, at this site and to this instrument may ring. */
        public boolean looksAt(UUID instrument, UUID program, UUID site) {
            return instrumentId.equals(instrument)
                    && (programId == null || programId.equals(program))
                    && (siteId == null || siteId.equals(site));
        }
    }

    /**
     * Someone of the organisation who may sign in, so that an alert or an action can be theirs. No address: those stay where
     * people sign in.
     *
     * @param id of the account
     * @param name what colleagues call them
     * @param role {@code admin}, {@code manager}, {@code analyst} or {@code facilitator}
     */
    record Person(UUID organizationId, UUID id, String name, String role) implements DirectoryEntry {
        public Person {
            Complete.present(organizationId, "organizationId");
            Complete.present(id, "id");
            Complete.present(name, "name");
            Complete.text(role, "role");
        }

        @Override
        public String eventType() {
            return "org.earshot.directory.person.v1";
        }
    }
}
