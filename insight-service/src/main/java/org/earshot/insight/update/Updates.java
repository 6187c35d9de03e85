package org.earshot.insight.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;

/** People draft, edit, publish and take back what others are told. */
@ApplicationScoped
public class Updates {
    private static final int MOST_OF_A_PROGRAM = 200;

    private final UpdateStore store;
    private final Directory directory;
    private final Looking looking;
    private final Alone alone;
    private final Clock clock;

    public Updates(UpdateStore store, Directory directory, Looking looking, Alone alone, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.looking = looking;
        this.alone = alone;
        this.clock = clock;
    }

    /** All of the organisation's, newest first. */
    public List<Update> all(UUID organizationId) {
        return looking.at(organizationId, () -> store.all(organizationId));
    }

    /** One of them. */
    public Optional<Update> update(UUID organizationId, UUID updateId) {
        return looking.at(organizationId, () -> store.update(organizationId, updateId));
    }

    /**
     * Drafts one.
     *
     * @return its id
     * @throws UpdateRefused when the program is unknown or has two hundred, or a text is too long
     */
    public UUID draft(UUID organizationId, UUID by, About about, Map<String, UpdateText> texts) {
        boolean known = directory.places(organizationId).stream()
                .anyMatch(
                        place -> place.kind() == PlaceKind.PROGRAM && place.id().equals(about.programId()));
        if (!known) {
            throw new UpdateRefused(UpdateRefused.Kind.UNKNOWN_PROGRAM);
        }
        UUID id = UUID.randomUUID();
        UpdateEntry first = UpdateHistory.draft(clock.instant(), by, texts);
        return alone.with(organizationId, () -> {
            long others = store.all(organizationId).stream()
                    .filter(other -> other.about().programId().equals(about.programId()))
                    .count();
            if (others >= MOST_OF_A_PROGRAM) {
                throw new UpdateRefused(UpdateRefused.Kind.FULL);
            }
            store.add(organizationId, id, about);
            store.add(organizationId, id, first);
            return id;
        });
    }

    /**
     * Replaces its texts.
     *
     * @throws UpdateRefused when there is no such update, a text is too long, or a published one would say nothing
     */
    public void edit(UUID organizationId, UUID updateId, UUID by, Map<String, UpdateText> texts) {
        add(organizationId, updateId, (history, at) -> history.edit(at, by, texts));
    }

    /**
     * Puts it on the program's public page.
     *
     * @throws UpdateRefused when there is no such update, or no language says what was done
     */
    public void publish(UUID organizationId, UUID updateId, UUID by) {
        add(organizationId, updateId, (history, at) -> history.publish(at, by));
    }

    /**
     * Takes it from the page.
     *
     * @throws UpdateRefused when there is no such update
     */
    public void takeBack(UUID organizationId, UUID updateId, UUID by) {
        add(organizationId, updateId, (history, at) -> history.takeBack(at, by));
    }

    private void add(
            UUID organizationId, UUID updateId, BiFunction<UpdateHistory, Instant, Optional<UpdateEntry>> entry) {
        alone.with(organizationId, () -> {
            UpdateHistory history = store.update(organizationId, updateId)
                    .orElseThrow(() -> new UpdateRefused(UpdateRefused.Kind.UNKNOWN))
                    .history();
            Optional<UpdateEntry> toAdd = entry.apply(history, clock.instant());
            toAdd.ifPresent(line -> store.add(organizationId, updateId, line));
            return toAdd.isPresent();
        });
    }
}
