package org.earshot.survey.campaign;

import java.util.Optional;
import java.util.UUID;

/** What a campaign brings, to whom, how and when. */
public record Plan(Carried carried, Audience audience, Way way, Words words, Rhythm rhythm) {

    /** The update that it tells; empty for one that asks. */
    public Optional<Carried.Update> update() {
        return carried instanceof Carried.Update update ? Optional.of(update) : Optional.empty();
    }

    /** Whether it tells this update. */
    public boolean tells(UUID updateId) {
        return update().filter(update -> update.updateId().equals(updateId)).isPresent();
    }

    /** What it asks; empty for one that tells. */
    public Optional<Carried.Questions> questions() {
        return carried instanceof Carried.Questions questions ? Optional.of(questions) : Optional.empty();
    }
}
