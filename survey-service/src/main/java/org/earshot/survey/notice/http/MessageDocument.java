package org.earshot.survey.notice.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.earshot.survey.notice.Letter;
import org.earshot.survey.notice.Message;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param state waiting, sent, kept (there is no mail server) or given-up
 * @param sentAt left out until a mail server took it
 * @param text as it is read without HTML
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageDocument(
        UUID messageId,
        Instant madeAt,
        String state,
        @Nullable Instant sentAt,
        String subject,
        String text) {
    static MessageDocument of(Message message, Letter letter) {
        return new MessageDocument(
                message.id(),
                message.madeAt(),
                message.state().word(),
                message.sentAt(),
                letter.subject(),
                letter.text());
    }
}
