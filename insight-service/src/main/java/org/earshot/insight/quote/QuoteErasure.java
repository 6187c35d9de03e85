package org.earshot.insight.quote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.response.AnswerWatch;
import org.earshot.insight.response.Changes;

/** Takes quotes of responses back that were corrected, withdrawn or removed: their words, or the yes to them, may be gone. */
@ApplicationScoped
public class QuoteErasure implements AnswerWatch {
    private final Quotes quotes;

    public QuoteErasure(Quotes quotes) {
        this.quotes = quotes;
    }

    @Override
    public void written(UUID organizationId, Changes changes) {
        List<UUID> replaced = changes.replaced();
        if (!replaced.isEmpty()) {
            quotes.forget(organizationId, replaced);
        }
    }

    @Override
    public void forgotten(UUID organizationId, List<UUID> responseIds) {
        quotes.forget(organizationId, responseIds);
    }
}
