package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/** What happened to one response: recorded (first time or corrected), or withdrawn for good. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResponseRecorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = ResponseWithdrawn.class, name = "withdrawn"),
})
public sealed interface ResponseEvent extends Event permits ResponseRecorded, ResponseWithdrawn {

    /**
     * Name of the CloudEvents attribute of a record that says nothing of files, whose value is {@link #NO_FILES}. Others have none, nor
     * have records from before there was one: those are read.
     */
    String FILES = "files";

    /** Value of {@link #FILES}. */
    String NO_FILES = "0";

    /** The response. */
    UUID responseId();

    /** Whether nobody who keeps files of responses needs to hear of it. */
    boolean saysNothingOfFiles();

    @Override
    default String key() {
        return key(organizationId(), responseId());
    }

    /**
     * The record key of a response. Clients choose responseIds, so the organisation is part of it: compaction must never
     * let one organisation's record replace another's.
     */
    static String key(UUID organizationId, UUID responseId) {
        return organizationId + ":" + responseId;
    }
}
