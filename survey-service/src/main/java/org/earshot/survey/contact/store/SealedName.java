package org.earshot.survey.contact.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.earshot.survey.contact.PersonalData;
import org.jspecify.annotations.Nullable;

/** What stands sealed in {@code contact}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SealedName(
        String name, @Nullable String reference, @Nullable String household) {

    static SealedName of(PersonalData personal) {
        return new SealedName(personal.name(), personal.reference(), personal.household());
    }
}
