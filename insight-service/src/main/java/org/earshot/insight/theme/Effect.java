package org.earshot.insight.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would change, over the latest texts. Each number is left out where fewer people than the disclosure gate lets out
 * stand behind it, none among them.
 *
 * @param texts how many were looked at
 * @param threshold fewest people that the gate lets out
 * @param before people in the theme as it is
 * @param joining of them all, people who would come in
 * @param leaving people who would fall out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Effect(
        long texts,
        int threshold,
        @Nullable Long before,
        @Nullable Long joining,
        @Nullable Long leaving) {}
