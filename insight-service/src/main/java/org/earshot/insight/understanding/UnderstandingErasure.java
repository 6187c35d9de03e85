package org.earshot.insight.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.response.AnswerWatch;
import org.earshot.insight.response.Changes;

/** Forgets what was said about words that were corrected, withdrawn or removed. */
@ApplicationScoped
public class UnderstandingErasure implements AnswerWatch {
    private final Understandings understandings;

    public UnderstandingErasure(Understandings understandings) {
        this.understandings = understandings;
    }

    @Override
    public void written(UUID organizationId, Changes changes) {
        List<UUID> known = changes.replaced();
        if (!known.isEmpty()) {
            understandings.forget(organizationId, known);
        }
    }

    @Override
    public void forgotten(UUID organizationId, List<UUID> responseIds) {
        understandings.forget(organizationId, responseIds);
    }
}
