package org.earshot.contracts.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * A fixed line of one's own: "tell me when more than 30 % of at least 20 people at North Street say food insecurity in a week".
 *
 * @param need code of the need
 * @param placeId a program or site; null = the organisation as a whole, or the program whose policy it belongs to
 * @param dimension with {@code group}; null = everyone
 * @param share above this it rings, 0 to 1, both left out
 * @param people distinct people that the week must rest on, 5 to 100,000; the disclosure threshold where that asks for more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnThreshold(
        String need,
        @Nullable UUID placeId,
        @Nullable String dimension,
        @Nullable String group,
        double share,
        int people) {
    private static final int MOST_CHARS = 100;
    private static final int FEWEST_PEOPLE = 5;
    private static final int MOST_PEOPLE = 100_000;

    public OwnThreshold {
        code(need, "need");
        if ((dimension == null) != (group == null)) {
            throw new IllegalArgumentException("dimension and group belong together: give both or neither");
        }
        if (dimension != null) {
            code(dimension, "dimension");
            code(group, "group");
        }
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must lie between 0 and 1, such as 0.3 for 30 %");
        }
        if (people < FEWEST_PEOPLE || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people must be 5 to 100000");
        }
    }

    /** What it is about; within a policy it names the threshold. */
    public String about() {
        return need + "|" + (placeId == null ? "" : placeId) + "|" + (dimension == null ? "" : dimension + "=" + group);
    }

    static String code(@Nullable String code, String name) {
        String text = Complete.text(code, name);
        if (text.isBlank() || text.length() > MOST_CHARS) {
            throw new IllegalArgumentException(name + " must have 1 to " + MOST_CHARS + " characters");
        }
        return text;
    }
}
