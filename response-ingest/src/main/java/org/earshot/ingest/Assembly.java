package org.earshot.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.earshot.ingest.answering.Delivery;
import org.earshot.ingest.answering.Drafts;
import org.earshot.ingest.answering.EarlierLinks;
import org.earshot.ingest.answering.Openings;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.conversation.Conversations;
import org.earshot.ingest.conversation.Conversing;
import org.earshot.ingest.conversation.SharedDraft;
import org.earshot.ingest.conversation.Speaking;
import org.earshot.ingest.file.Files;
import org.earshot.ingest.file.Filing;
import org.earshot.ingest.importing.Importing;
import org.earshot.ingest.limit.Allowances;
import org.earshot.ingest.limit.KeyedHash;
import org.earshot.ingest.limit.Limits;
import org.earshot.ingest.response.Acceptance;
import org.earshot.ingest.response.RecentResponses;
import org.earshot.ingest.response.ResponseLog;
import org.earshot.ingest.response.Tally;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds the pure cores from their adapters. */
public class Assembly {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Catalogue catalogue() {
        return new Catalogue();
    }

    @Produces
    @Singleton
    RecentResponses recentResponses(
            @ConfigProperty(name = "earshot.intake.remembered-responses", defaultValue = "200000") int remembered) {
        return new RecentResponses(remembered);
    }

    @Produces
    @Singleton
    Limits limits(Allowances allowances) {
        return new Limits(allowances, new KeyedHash(new SecureRandom()));
    }

    @Produces
    @Singleton
    Importing importing(Acceptance acceptance, Catalogue catalogue) {
        return new Importing(acceptance, catalogue);
    }

    @Produces
    @Singleton
    Filing filing(
            Files files,
            Clock clock,
            @ConfigProperty(name = "earshot.answering.draft-kept", defaultValue = "7D") Duration kept,
            @ConfigProperty(name = "earshot.answering.personal-draft-kept", defaultValue = "30D")
                    Duration keptOfLinks) {
        return new Filing(files, clock, UUID::randomUUID, kept, keptOfLinks);
    }

    @Produces
    @Singleton
    Delivery delivery(Acceptance acceptance, Filing filing, Clock clock) {
        return new Delivery(acceptance, filing, clock);
    }

    @Produces
    @Singleton
    EarlierLinks earlierLinks(Drafts drafts, Catalogue catalogue) {
        return new EarlierLinks(drafts, catalogue);
    }

    @Produces
    @Singleton
    SharedDraft sharedDraft(Drafts drafts, EarlierLinks earlierLinks, Delivery delivery, Openings openings) {
        return new SharedDraft(drafts, earlierLinks, delivery, openings);
    }

    @Produces
    @Singleton
    Conversing conversing(
            Conversations conversations, Speaking speaking, Catalogue catalogue, SharedDraft answers, Clock clock) {
        return new Conversing(conversations, speaking, catalogue, answers, clock);
    }

    @Produces
    @Singleton
    Acceptance acceptance(Catalogue catalogue, RecentResponses recent, ResponseLog log, Tally tally, Clock clock) {
        return new Acceptance(catalogue, recent, log, tally, clock);
    }
}
