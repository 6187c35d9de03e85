package org.earshot.contracts.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as {@code application/problem+json} (RFC 9457).
 *
 * @param type stable URI, {@code urn:earshot:problem:<slug>}
 * @param title the kind of refusal in a few words, the same for every occurrence
 * @param status the HTTP status
 * @param detail what was wrong here, for people; never a class name, a stack trace or the refused value
 * @param fix what to do about it
 * @param errors each fault with its place in the request; empty when the whole request is meant
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String fix,
        List<Fault> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One fault.
     *
     * @param pointer RFC 6901 pointer into the request body, or {@code line:<n>} in a batch
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(
            String pointer,
            String code,
            String detail,
            @Nullable String fix) {}
}
