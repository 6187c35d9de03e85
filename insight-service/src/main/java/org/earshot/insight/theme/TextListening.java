package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.instrument.LongText;
import org.earshot.insight.instrument.PublishedVersions;
import org.earshot.insight.response.AnswerWatch;
import org.earshot.insight.response.Changes;
import org.earshot.insight.themewatch.ThemeCounting;

/** Notes which responses hold texts, and forgets what followed from those that are withdrawn or corrected, at once. */
@ApplicationScoped
public class TextListening implements AnswerWatch {
    private final OpenTexts texts;
    private final PublishedVersions instruments;
    private final ThemeCounting counting;
    private final Waiting waiting;

    public TextListening(OpenTexts texts, PublishedVersions instruments, ThemeCounting counting, Waiting waiting) {
        this.texts = texts;
        this.instruments = instruments;
        this.counting = counting;
        this.waiting = waiting;
    }

    @Override
    public void written(UUID organizationId, Changes changes) {
        List<UUID> replaced = changes.replaced();
        if (!replaced.isEmpty()) {
            forgotten(organizationId, replaced);
        }
        List<UUID> told = new ArrayList<>();
        for (UUID id : changes.kept().keySet()) {
            ResponseRecorded response = changes.record(id);
            if (response != null && mayHoldTexts(response)) {
                told.add(id);
            }
        }
        if (!told.isEmpty()) {
            texts.unsort(organizationId, told);
            waiting.add(organizationId);
        }
    }

    @Override
    public void forgotten(UUID organizationId, List<UUID> responseIds) {
        counting.follow(organizationId, responseIds, List.of(), () -> texts.forget(organizationId, responseIds));
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
