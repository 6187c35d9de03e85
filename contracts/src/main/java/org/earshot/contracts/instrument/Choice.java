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
 * @param pleaseSay whether who chooses it may say in own words what they mean ("other, please say")
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Choice(
        String id,
        LocalizedText label,
        List<NeedMapping> needs,
        boolean exclusive,
        List<Code> codes,
        boolean pleaseSay) {

    @JsonCreator
    public Choice(
            String id,
            LocalizedText label,
            @Nullable List<NeedMapping> needs,
            boolean exclusive,
            @Nullable List<Code> codes,
            boolean pleaseSay) {
        this.id = Complete.text(id, "id");
        this.label = Complete.present(label, "label");
        this.needs = Complete.items(needs, "needs");
        this.exclusive = exclusive;
        this.codes = Complete.atMost(Code.MOST, codes, "codes");
        this.pleaseSay = pleaseSay;
    }

    /** A choice whose label says all. */
    public Choice(
            String id,
            LocalizedText label,
            @Nullable List<NeedMapping> needs,
            boolean exclusive,
            @Nullable List<Code> codes) {
        this(id, label, needs, exclusive, codes, false);
    }

    /** A choice that is called nothing elsewhere. */
    public Choice(String id, LocalizedText label, @Nullable List<NeedMapping> needs, boolean exclusive) {
        this(id, label, needs, exclusive, null, false);
    }

    /** The same choice in other words. */
    public Choice worded(Rewording change) {
        return new Choice(id, change.at("choices/" + id, label), needs, exclusive, codes, pleaseSay);
    }

    static List<Choice> worded(List<Choice> choices, Rewording change) {
        return choices.stream().map(choice -> choice.worded(change)).toList();
    }
}
