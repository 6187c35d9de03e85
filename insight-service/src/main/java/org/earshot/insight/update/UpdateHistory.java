package org.earshot.insight.update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.insight.update.UpdateEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to one update, oldest first; what state it is in, and what may happen next, follows from it.
 *
 * @param entries the first of which drafted it
 */
public record UpdateHistory(List<UpdateEntry> entries) {
    private static final int MAX_LANGUAGES = 20;

    public UpdateHistory {
        entries = List.copyOf(entries);
    }

    /** Where it stands. */
    public UpdateState state() {
        UpdateState state = UpdateState.DRAFT;
        for (UpdateEntry entry : entries) {
            state = switch (entry.kind()) {
                case DRAFTED, EDITED -> state;
                case PUBLISHED -> UpdateState.PUBLISHED;
                case TAKEN_BACK -> UpdateState.TAKEN_BACK;
            };
        }
        return state;
    }

    /** The texts as they are now, by language. */
    public Map<String, UpdateText> texts() {
        Map<String, UpdateText> texts = Map.of();
        for (UpdateEntry entry : entries) {
            Map<String, UpdateText> changed = entry.texts();
            texts = changed == null ? texts : changed;
        }
        return new TreeMap<>(texts);
    }

    /** The times during which it was told, oldest first; the last may have no end yet. */
    public List<Told> told() {
        List<Told> told = new ArrayList<>();
        Instant since = null;
        for (UpdateEntry entry : entries) {
            if (entry.kind() == Kind.PUBLISHED) {
                since = entry.at();
            } else if (entry.kind() == Kind.TAKEN_BACK && since != null) {
                told.add(new Told(since, entry.at()));
                since = null;
            }
        }
        if (since != null) {
            told.add(new Told(since, null));
        }
        return told;
    }

    /**
     * A time during which people could read it.
     *
     * @param until null while they still can
     */
    public record Told(Instant from, @Nullable Instant until) {}

    /** The first lines of a new one. */
    static UpdateEntry draft(Instant at, UUID by, Map<String, UpdateText> texts) {
        return new UpdateEntry(at, Kind.DRAFTED, by, checked(texts));
    }

    /**
     * Replaces the texts; of a published one people read the new ones at once.
     *
     * @return the entry to add; empty when they say the same
     * @throws UpdateRefused when a text is too long, or a published one would say nothing
     */
    public Optional<UpdateEntry> edit(Instant at, UUID by, Map<String, UpdateText> texts) {
        Map<String, UpdateText> given = checked(texts);
        if (state() == UpdateState.PUBLISHED) {
            refuseSilence(given);
        }
        return given.equals(texts()) ? Optional.empty() : Optional.of(new UpdateEntry(at, Kind.EDITED, by, given));
    }

    /**
     * Tells it.
     *
     * @return the entry to add; empty when it is told already
     * @throws UpdateRefused when no language says what was done
     */
    public Optional<UpdateEntry> publish(Instant at, UUID by) {
        refuseSilence(texts());
        return state() == UpdateState.PUBLISHED
                ? Optional.empty()
                : Optional.of(new UpdateEntry(at, Kind.PUBLISHED, by, null));
    }

    /**
     * Takes it back.
     *
     * @return the entry to add; empty when it is not told
     */
    public Optional<UpdateEntry> takeBack(Instant at, UUID by) {
        return state() == UpdateState.PUBLISHED
                ? Optional.of(new UpdateEntry(at, Kind.TAKEN_BACK, by, null))
                : Optional.empty();
    }

    private static Map<String, UpdateText> checked(Map<String, UpdateText> texts) {
        boolean wrong = texts.size() > MAX_LANGUAGES
                || texts.values().stream().anyMatch(UpdateText::isTooLong)
                || texts.keySet().stream().anyMatch(tag -> !tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}"));
        if (wrong) {
            throw new UpdateRefused(UpdateRefused.Kind.TEXT);
        }
        return new TreeMap<>(texts);
    }

    private static void refuseSilence(Map<String, UpdateText> texts) {
        if (texts.values().stream().noneMatch(UpdateText::tells)) {
            throw new UpdateRefused(UpdateRefused.Kind.NOTHING_TOLD);
        }
    }
}
