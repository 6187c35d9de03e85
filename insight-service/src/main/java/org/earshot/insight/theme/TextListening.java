package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.LongText;
import org.earshot.insight.instrument.PublishedVersions;
import org.earshot.insight.response.AnswerWatch;
import org.earshot.insight.response.Changes;
import org.earshot.insight.response.Kept;

/** Notes which responses hold texts, and forgets those of withdrawn ones at once. */
@ApplicationScoped
public class TextListening implements AnswerWatch {
    private final OpenTexts texts;
    private final PublishedVersions instruments;
    private final Waiting waiting;

    public TextListening(OpenTexts texts, PublishedVersions instruments, Waiting waiting) {
        this.texts = texts;
        this.instruments = instruments;
        this.waiting = waiting;
    }

    @Override
    public void written(UUID organizationId, Changes changes) {
        List<UUID> withdrawn = new ArrayList<>();
        List<UUID> told = new ArrayList<>();
        for (Map.Entry<UUID, Kept> kept : changes.kept().entrySet()) {
            ResponseRecorded response = changes.record(kept.getKey());
            if (response == null) {
                withdrawn.add(kept.getKey());
            } else if (response.revision() > 1 || mayHoldTexts(response)) {
                told.add(kept.getKey());
            }
        }
        if (!withdrawn.isEmpty()) {
            texts.forget(organizationId, withdrawn);
        }
        if (!told.isEmpty()) {
            texts.unsort(organizationId, told);
            waiting.add(organizationId);
        }
    }

    @Override
    public void forgotten(UUID organizationId, List<UUID> responseIds) {
        texts.forget(organizationId, responseIds);
    }

    /** An instrument that has not been seen yet may ask for words. */
    private boolean mayHoldTexts(ResponseRecorded response) {
        return instruments
                .version(response.organizationId(), response.instrumentId(), response.version())
                .map(instrument -> instrument.questions().stream()
                        .anyMatch(question -> question instanceof LongText
                                && response.answers().to(question.id()).isPresent()))
                .orElse(true);
    }
}
