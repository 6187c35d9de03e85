package org.earshot.survey.notice.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.notice.ChoiceStore;
import org.earshot.survey.notice.Choosing;
import org.earshot.survey.notice.NoticeChoices;

/** Keeps what a form says. */
@ApplicationScoped
class Chosen {
    private final Choosing choosing;
    private final ChoiceStore choices;
    private final OwnOrganization own;

    Chosen(Choosing choosing, ChoiceStore choices, OwnOrganization own) {
        this.choosing = choosing;
        this.choices = choices;
        this.own = own;
    }

    NoticeChoices by(UUID accountId, Map<String, String> fields) {
        NoticeChoices wanted = NoticeForm.read(fields, choosing.of(accountId));
        choices.choose(own.id(), accountId, wanted);
        return wanted;
    }
}
