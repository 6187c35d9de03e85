package org.earshot.contracts.event;

/** What people may wish to be told of, or not; each chooses for each. */
public enum NoticeKind {
    ALERT_OPENED,
    /** Its figures moved. */
    ALERT_UPDATED,
    ALERT_CLOSED,
    DECISION_MADE,
    /** Somebody was made its owner. */
    ASSIGNED,
    /** Nobody decided in time. */
    OVERDUE,
    COMMENTED,
    ACTION_TAKEN,
    /** What came of an action. */
    REMEASURED,
    /** Nothing more is sent to an address, because it failed. Only administrators are told. */
    WEBHOOK_OFF
}
