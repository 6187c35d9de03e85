package org.earshot.ingest.importing;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person who imports says of a file; the rest is guessed.
 *
 * @param instrumentId that the answers are to
 * @param version of it
 * @param programId for rows whose program no column says, or null
 * @param siteId for rows whose site no column says, or null
 * @param language for rows whose language no column says, or null: the instrument's first
 * @param dates which of 03/04 is the month, or null: find out from the other dates
 * @param zone of times without an offset
 * @param columns header, or {@code #} and the column's number, to the code of a {@link Meaning}
 */
public record ImportSettings(
        UUID instrumentId,
        int version,
        @Nullable UUID programId,
        @Nullable UUID siteId,
        @Nullable String language,
        @Nullable DateOrder dates,
        ZoneId zone,
        Map<String, String> columns) {
    public ImportSettings {
        columns = Map.copyOf(columns);
    }

    /** The same, with these columns. */
    public ImportSettings with(Map<String, String> otherColumns, @Nullable DateOrder otherDates) {
        return new ImportSettings(instrumentId, version, programId, siteId, language, otherDates, zone, otherColumns);
    }
}
