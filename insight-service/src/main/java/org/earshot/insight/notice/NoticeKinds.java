package org.earshot.insight.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.insight.alert.AlertEntry;
import org.earshot.insight.alert.EntryDetail;

/** Which entries of an alert's history people may wish to be told of, and whom they concern. That somebody has seen it is news to nobody. */
final class NoticeKinds {
    private static final Map<AlertEntry.Kind, NoticeKind> KINDS = Map.of(
            AlertEntry.Kind.OPENED, NoticeKind.ALERT_OPENED,
            AlertEntry.Kind.RE_ESTIMATED, NoticeKind.ALERT_UPDATED,
            AlertEntry.Kind.CLOSED, NoticeKind.ALERT_CLOSED,
            AlertEntry.Kind.DECIDED, NoticeKind.DECISION_MADE,
            AlertEntry.Kind.ASSIGNED, NoticeKind.ASSIGNED,
            AlertEntry.Kind.ESCALATED, NoticeKind.OVERDUE,
            AlertEntry.Kind.COMMENTED, NoticeKind.COMMENTED,
            AlertEntry.Kind.ACTION_TAKEN, NoticeKind.ACTION_TAKEN,
            AlertEntry.Kind.ACTION_MEASURED, NoticeKind.REMEASURED);

    private NoticeKinds() {}

    /** Empty when nobody need be told. */
    static Optional<NoticeKind> of(AlertEntry entry) {
        boolean toNobody =
                entry.kind() == AlertEntry.Kind.ASSIGNED && owner(entry).isEmpty();
        return toNobody ? Optional.empty() : Optional.ofNullable(KINDS.get(entry.kind()));
    }

    /** Whom alone it concerns; empty = everybody. */
    static List<UUID> concerned(AlertEntry entry) {
        return owner(entry).stream().toList();
    }

    private static Optional<UUID> owner(AlertEntry entry) {
        return entry.detail(EntryDetail.Owner.class).map(EntryDetail.Owner::account);
    }
}
