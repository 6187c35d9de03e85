package org.earshot.survey.exchange.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A code of a code system. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Coding(
        @Nullable String system,
        @Nullable String code,
        @Nullable String display,
        @JsonProperty("_display") @Nullable Primitive displayElement) {

    static Coding of(@Nullable String system, String code, @Nullable String display) {
        return new Coding(system, code, display, null);
    }
}
