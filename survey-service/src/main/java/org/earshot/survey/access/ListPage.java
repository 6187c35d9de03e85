package org.earshot.survey.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.earshot.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what to send as {@code cursor} for the page after this one; left out on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListPage<T>(List<T> items, @Nullable UUID next) {

    public ListPage {
        items = List.copyOf(items);
    }

    /**
     * The {@code cursor} that a request sent, or null when it sent none.
     *
     * @throws Refusal when no page has such a {@code next}
     */
    public static @Nullable UUID cursor(@Nullable String sent) {
        try {
            return sent == null ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException notACursor) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The cursor does not come from a page of this list.",
                    "Send the value of next from the page before, or leave cursor out for the first page.");
        }
    }

    /** A list that always fits one page. */
    public static <T> ListPage<T> whole(List<T> items) {
        return new ListPage<>(items, null);
    }

    /** The page of at most {@code size} items, made of up to one more than that. */
    public static <T> ListPage<T> of(List<T> found, int size, Function<T, UUID> id) {
        return found.size() <= size
                ? whole(found)
                : new ListPage<>(found.subList(0, size), id.apply(found.get(size - 1)));
    }

    /** The same page of something made of each item. */
    public <R> ListPage<R> map(Function<T, R> change) {
        return new ListPage<>(items.stream().map(change).toList(), next);
    }
}
