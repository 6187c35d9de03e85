package org.earshot.contracts.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What a score means from a cut-off on, up to the next one.
 *
 * @param id stable across versions and languages
 * @param from the cut-off, inclusive
 * @param needs what such a score says of needs; empty when nothing
 */
public record Band(
        String id,
        double from,
        LocalizedText label,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NeedMapping> needs) {
    public Band(String id, double from, LocalizedText label, @Nullable List<NeedMapping> needs) {
        this.id = Complete.text(id, "id");
        this.from = from;
        this.label = Complete.present(label, "label");
        this.needs = Complete.items(needs, "needs");
        if (!Double.isFinite(from)) {
            throw new InvalidValue(InvalidValue.Reason.NOT_A_NUMBER, "from");
        }
    }
}
