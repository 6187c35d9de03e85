package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the organisation.
 *
 * @param id of the account
 * @param name what colleagues call them; null for someone whom the directory does not know (any more)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonName(UUID id, @Nullable String name) {}
