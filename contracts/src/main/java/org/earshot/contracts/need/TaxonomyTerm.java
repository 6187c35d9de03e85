package org.earshot.contracts.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * One need in one language, in the shape of a {@code taxonomy_term} of the Human Services Data Specification (Open
 * Referral HSDS 3.1).
 *
 * @param id of this row
 * @param code of the need, the same in every language
 * @param name of the need in {@code language}
 * @param parentId id of the wider need, or null at the top
 * @param taxonomy which list the code belongs to
 * @param language BCP 47 tag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaxonomyTerm(
        UUID id,
        String code,
        String name,
        @JsonProperty("parent_id") @Nullable UUID parentId,
        String taxonomy,
        String language) {

    public TaxonomyTerm {
        Complete.present(id, "id");
        Complete.text(code, "code");
        Complete.text(name, "name");
        Complete.text(taxonomy, "taxonomy");
        Complete.text(language, "language");
    }

    /** A need at the top of a taxonomy, with an id that is the same wherever it is written. */
    public static TaxonomyTerm top(String taxonomy, String code, String language, String name) {
        byte[] key = (taxonomy + ":" + code + ":" + language).getBytes(StandardCharsets.UTF_8);
        return new TaxonomyTerm(UUID.nameUUIDFromBytes(key), code, name, null, taxonomy, language);
    }
}
