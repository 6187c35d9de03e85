package org.earshot.ingest.limit;

import java.time.Duration;
import java.util.Optional;

/** What each holder has left. Never blocks, never fails, and takes bounded memory however many holders there are. */
public interface Allowances {
    /**
     * Takes {@code effort} from what a holder has left.
     *
     * @param key names the holder among those of its kind; tells nobody who it is
     * @return empty when there was enough; else how long until there is, and nothing is taken
     */
    Optional<Duration> take(Holder holder, long key, Effort effort);
}
