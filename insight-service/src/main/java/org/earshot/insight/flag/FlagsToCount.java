package org.earshot.insight.flag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.organization.Touched;
import org.earshot.insight.response.AnswerWatch;
import org.earshot.insight.response.Changes;

/** Organisations with responses that came, changed or went since their flags were counted. */
@ApplicationScoped
public class FlagsToCount extends Touched implements AnswerWatch {

    @Override
    public void written(UUID organizationId, Changes changes) {
        add(organizationId);
    }

    @Override
    public void forgotten(UUID organizationId, List<UUID> responseIds) {
        add(organizationId);
    }
}
