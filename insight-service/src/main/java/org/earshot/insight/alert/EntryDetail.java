package org.earshot.insight.alert;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.Measurement;
import org.jspecify.annotations.Nullable;

/** What an entry of an alert's history says beyond its kind. Kept as JSON for good: members are only ever added. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EntryDetail.Owner.class, name = "owner"),
    @JsonSubTypes.Type(value = EntryDetail.Due.class, name = "due"),
    @JsonSubTypes.Type(value = EntryDetail.Merged.class, name = "merged"),
    @JsonSubTypes.Type(value = EntryDetail.Taken.class, name = "taken"),
    @JsonSubTypes.Type(value = EntryDetail.Dropped.class, name = "dropped"),
    @JsonSubTypes.Type(value = EntryDetail.Measured.class, name = "measured"),
})
public sealed interface EntryDetail {

    /** Whose it is from then on; null for nobody's. */
    record Owner(@Nullable UUID account) implements EntryDetail {}

    /** The day by which it is to be decided; of an escalation, the day that passed. */
    record Due(LocalDate day) implements EntryDetail {}

    /** The alert whose story it is part of. */
    record Merged(UUID into) implements EntryDetail {}

    /** What is done. */
    record Taken(Action action) implements EntryDetail {}

    /** What is not done after all. */
    record Dropped(UUID action) implements EntryDetail {}

    /** How the series stands since an action. */
    record Measured(UUID action, Measurement measurement) implements EntryDetail {}
}
