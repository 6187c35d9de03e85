package org.earshot.survey.contact.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.contact.Access;
import org.jspecify.annotations.Nullable;

/**
 * That somebody saw or changed personal data.
 *
 * @param accountId who; left out for the suite itself, when it wrote to people
 * @param act listed, searched, shown, added, changed, imported, erased, written-to or entered-for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessDocument(@Nullable UUID accountId, String act, List<UUID> participants, Instant at) {

    static AccessDocument of(Access access) {
        return new AccessDocument(access.by(), access.act().word(), access.participants(), access.at());
    }
}
