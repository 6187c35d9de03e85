package org.earshot.contracts.topic;

import java.util.List;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.QuestionReview;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ShiftEvent;
import org.earshot.contracts.event.Sighting;
import org.earshot.contracts.event.Stop;
import org.earshot.contracts.event.Trial;
import org.earshot.contracts.event.UpdateTakenBack;
import org.earshot.contracts.topic.Topic.Cleanup;
import org.earshot.contracts.topic.Topic.Partitioning;

/** Every topic of the suite, once. */
public final class Topics {
    /** Name of {@link #RESPONSES}, a compile-time constant for annotations. */
    public static final String RESPONSES_NAME = "earshot.responses";

    /** Name of {@link #INVITATIONS}, a compile-time constant for annotations. */
    public static final String INVITATIONS_NAME = "earshot.invitations";

    /** Name of {@link #OPENINGS}, a compile-time constant for annotations. */
    public static final String OPENINGS_NAME = "earshot.openings";

    /** Name of {@link #STOPS}, a compile-time constant for annotations. */
    public static final String STOPS_NAME = "earshot.stops";

    /** Name of {@link #NOTICES}, a compile-time constant for annotations. */
    public static final String NOTICES_NAME = "earshot.notices";

    /** Name of {@link #MESSAGES}, a compile-time constant for annotations. */
    public static final String MESSAGES_NAME = "earshot.messages";

    public static final Topic INSTRUMENTS =
            new Topic("earshot.instruments", PublishedInstrument.class, Partitioning.KEY, Cleanup.COMPACT);
    public static final Topic DIRECTORY =
            new Topic("earshot.directory", DirectoryEntry.class, Partitioning.KEY, Cleanup.COMPACT);
    public static final Topic INVITATIONS =
            new Topic(INVITATIONS_NAME, Invitation.class, Partitioning.KEY, Cleanup.COMPACT);
    public static final Topic OPENINGS =
            new Topic(OPENINGS_NAME, Opening.class, Partitioning.ORGANIZATION, Cleanup.COMPACT);
    public static final Topic SIGHTINGS =
            new Topic("earshot.sightings", Sighting.class, Partitioning.KEY, Cleanup.DELETE);
    public static final Topic RESPONSES =
            new Topic(RESPONSES_NAME, ResponseEvent.class, Partitioning.ORGANIZATION, Cleanup.COMPACT);
    public static final Topic TRIALS = new Topic("earshot.trials", Trial.class, Partitioning.KEY, Cleanup.COMPACT);
    public static final Topic SHIFTS =
            new Topic("earshot.shifts", ShiftEvent.class, Partitioning.ORGANIZATION, Cleanup.COMPACT);
    public static final Topic NOTICES =
            new Topic(NOTICES_NAME, Notice.class, Partitioning.ORGANIZATION, Cleanup.DELETE);

    public static final Topic STOPS = new Topic(STOPS_NAME, Stop.class, Partitioning.ORGANIZATION, Cleanup.COMPACT);
    public static final Topic QUESTION_REVIEWS =
            new Topic("earshot.question-reviews", QuestionReview.class, Partitioning.ORGANIZATION, Cleanup.COMPACT);

    public static final Topic UPDATES =
            new Topic("earshot.updates", UpdateTakenBack.class, Partitioning.ORGANIZATION, Cleanup.COMPACT);

    public static final Topic MESSAGES = new Topic(MESSAGES_NAME, MessageEvent.class, Partitioning.KEY, Cleanup.DELETE);

    /** All of them. */
    public static final List<Topic> ALL = List.of(
            INSTRUMENTS,
            DIRECTORY,
            INVITATIONS,
            OPENINGS,
            SIGHTINGS,
            RESPONSES,
            TRIALS,
            SHIFTS,
            NOTICES,
            STOPS,
            QUESTION_REVIEWS,
            UPDATES,
            MESSAGES);

    private Topics() {}
}
