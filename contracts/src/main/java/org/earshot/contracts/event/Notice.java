package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Something that people of the organisation may wish to be told of. Who of them is told, when, and at which address is known to
 * survey-service alone. Immutable; the same happening gives the same id, so that it is told once. Every figure in it has passed the
 * disclosure gate; nothing in it comes from an urgent answer.
 *
 * @param subjectId what it is about, an alert for example: notices about the same are one story
 * @param at when it happened
 * @param sentence the one that the console tells
 * @param note what somebody wrote with it, such as the reason of a decision, or null
 * @param path where it is read, below the address of the suite; begins with a slash
 * @param by account that did it and need not be told, or null
 * @param accounts who is told; empty = everybody who may read it
 * @param picture null when there is nothing to draw
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notice(
        UUID organizationId,
        UUID noticeId,
        NoticeKind kind,
        UUID subjectId,
        Instant at,
        LocalizedText sentence,
        @Nullable String note,
        String path,
        @Nullable UUID by,
        List<UUID> accounts,
        @Nullable NoticePicture picture)
        implements Event {

    public Notice {
        Complete.present(organizationId, "organizationId");
        Complete.present(noticeId, "noticeId");
        Complete.present(kind, "kind");
        Complete.present(subjectId, "subjectId");
        Complete.present(at, "at");
        Complete.present(sentence, "sentence");
        Complete.present(path, "path");
        accounts = Complete.items(accounts, "accounts");
    }

    @Override
    public String key() {
        return organizationId + ":" + noticeId;
    }

    @Override
    public String eventType() {
        return "org.earshot.notice.v1";
    }
}
