package org.earshot.survey.live.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.instrument.Meaning;
import org.earshot.contracts.value.Characters;
import org.earshot.survey.live.Audience;
import org.earshot.survey.live.Audience.Where;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that asks who is to answer, and until when, as it is sent. */
public class AudienceForm {
    private static final int MAX_NAME_CHARS = 200;

    @RestForm
    @Nullable UUID programId;

    @RestForm
    @Nullable String programName;

    @RestForm
    @Nullable UUID siteId;

    @RestForm
    @Nullable String siteName;

    @RestForm
    @Nullable LocalDate lastDay;

    /** Why it goes live although the community's review is open. */
    @RestForm
    @Nullable String reviewReason;

    /**
     * What it asks for.
     *
     * @param meanings what was said of edits
     * @throws IllegalArgumentException when a place is neither chosen nor named; the message says which
     */
    Audience audience(Map<String, Meaning> meanings) {
        return new Audience(
                new Where(programId, name(programId, programName, "program")),
                new Where(siteId, name(siteId, siteName, "site")),
                lastDay,
                meanings);
    }

    private static String name(@Nullable UUID chosen, @Nullable String typed, String what) {
        String name = typed == null ? "" : typed.strip();
        boolean fits = !name.isEmpty()
                && name.length() <= MAX_NAME_CHARS
                && Characters.storable(name)
                && name.chars().noneMatch(Character::isISOControl);
        if (chosen == null && !fits) {
            throw new IllegalArgumentException(
                    "a " + what + " is needed: a name of one line, 1 to " + MAX_NAME_CHARS + " characters");
        }
        return name;
    }
}
