package org.earshot.insight.response.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.insight.response.ResponseLog;

/** Reads a batch of records and applies it, in the order of the log where the order matters. */
@ApplicationScoped
public class ResponseBatch {
    private final ResponseLog log;

    public ResponseBatch(ResponseLog log) {
        this.log = log;
    }

    /**
     * Applies every record that can be read.
     *
     * @return how many responses changed
     * @throws org.earshot.insight.response.ApplyFailed when not all was applied; applying it again does no harm
     */
    int apply(List<IncomingRecord> records) {
        int changed = 0;
        List<ResponseEvent> events = new ArrayList<>();
        List<IncomingRecord.Removed> removed = new ArrayList<>();
        for (IncomingRecord record : records) {
            if (record.isTombstone()) {
                changed += log.apply(events);
                events.clear();
                record.removed().ifPresent(removed::add);
            } else {
                forget(removed);
                record.event().ifPresent(events::add);
            }
        }
        forget(removed);
        return changed + log.apply(events);
    }

    private void forget(List<IncomingRecord.Removed> removed) {
        if (removed.isEmpty()) {
            return;
        }
        Map<UUID, List<UUID>> byOrganization = removed.stream()
                .collect(Collectors.groupingBy(
                        IncomingRecord.Removed::organizationId,
                        Collectors.mapping(IncomingRecord.Removed::responseId, Collectors.toList())));
        byOrganization.forEach(log::forget);
        removed.clear();
    }
}
