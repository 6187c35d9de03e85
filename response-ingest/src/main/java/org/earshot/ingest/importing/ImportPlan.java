package org.earshot.ingest.importing;

import java.time.ZoneId;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file are to be read, once everything about the file as a whole is settled.
 *
 * @param programId for rows that do not say, or null
 * @param siteId for rows that do not say, or null
 * @param language for rows that do not say
 */
record ImportPlan(
        PublishedInstrument published,
        Columns columns,
        Places programs,
        Places sites,
        LanguageNames languages,
        @Nullable UUID programId,
        @Nullable UUID siteId,
        String language,
        DateOrder dates,
        ZoneId zone) {}
