package org.earshot.scenario.shift;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.earshot.scenario.Responses;
import org.earshot.scenario.api.Author.Asked;

/** One person's answer to one need, as a response of its own. */
record Answer(UUID id, Asked place, String need, int stratum, boolean present, Instant at) {

    /** As an integrator sends it. */
    String json(int revision) {
        return Responses.json(place, id, revision, at, Stage.language(stratum), Map.of(need, present));
    }

    Answer saying(boolean other) {
        return new Answer(id, place, need, stratum, other, at);
    }
}
