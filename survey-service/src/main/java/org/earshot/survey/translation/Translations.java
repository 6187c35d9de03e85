package org.earshot.survey.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.earshot.survey.instrument.Authoring;
import org.earshot.survey.instrument.Deed;
import org.earshot.survey.instrument.Instruments;

/** Translations go out and come in. */
@ApplicationScoped
public class Translations {
    private final Instruments instruments;
    private final Authoring authoring;

    public Translations(Instruments instruments, Authoring authoring) {
        this.instruments = instruments;
        this.authoring = authoring;
    }

    /** All texts of the draft in {@code language} beside their source; empty when there is no such instrument. */
    public Optional<TranslationFile> out(UUID instrumentId, String language) {
        return instruments.draft(instrumentId).map(draft -> Translating.file(draft, language));
    }

    /** Takes what a file says into the draft, in one step that can be taken back; empty when there is no such instrument. */
    public Optional<Taken> in(UUID instrumentId, TranslationFile file) {
        AtomicReference<Taken> outcome = new AtomicReference<>();
        return authoring
                .change(instrumentId, new Deed(Deed.Verb.TRANSLATED, file.target()), document -> {
                    Taken taken = Translating.take(document, file);
                    outcome.set(taken);
                    return taken.instrument();
                })
                .map(draft -> outcome.get());
    }
}
