package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * An option of a choice question.
 *
 * @param id stable across languages; what an answer holds; the group, when the question states a dimension
 * @param needs what choosing it says of needs; empty when nothing
 * @param exclusive in a multiple choice: cannot be combined ("none of these")
 * @param codes what the choice is called elsewhere; empty when nowhere
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Choice(String id, LocalizedText label, List<NeedMapping> needs, boolean exclusive, List<Code> codes) {

    @JsonCreator
    public Choice(
            String id,
            LocalizedText label,
            @Nullable List<NeedMapping> needs,
            boolean exclusive,
            @Nullable List<Code> codes) {
        this.id = Complete.text(id, "id");
        this.label = Complete.present(label, "label");
        this.needs = Complete.items(needs, "needs");
        this.exclusive = exclusive;
        this.codes = Complete.atMost(Code.MOST, codes, "codes");
    }

    /** A choice that is called nothing elsewhere. */
    public Choice(String id, LocalizedText label, @Nullable List<NeedMapping> needs, boolean exclusive) {
        this(id, label, needs, exclusive, null);
    }
}
