package org.earshot.insight.webhook;

import java.util.concurrent.CompletionStage;

/** Takes parcels to their receivers. */
public interface Post {

    /** Tries once. Never fails: what went wrong is in the attempt. Ends within a bounded time. */
    CompletionStage<Attempt> send(Parcel parcel);
}
