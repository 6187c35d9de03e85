package org.earshot.survey.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileProblem.Weight;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.format.TwoWayFormat;
import org.earshot.survey.exchange.format.Written;
import org.earshot.survey.instrument.Authoring;
import org.earshot.survey.instrument.Draft;
import org.earshot.survey.instrument.Instruments;

/** Files become drafts, and drafts files. */
@ApplicationScoped
public class Exchange {
    private final Formats formats;
    private final Authoring authoring;
    private final Instruments instruments;

    public Exchange(Formats formats, Authoring authoring, Instruments instruments) {
        this.formats = formats;
        this.authoring = authoring;
        this.instruments = instruments;
    }

    /** What the file would become. Stores nothing. One file at a time: reading takes more memory than anything else here. */
    public synchronized Outlook preview(InstrumentFile file) {
        if (file.content().length > InstrumentFile.MAX_BYTES) {
            return Outlook.of(FileReading.refused(
                    "", FileFault.TOO_LARGE, String.valueOf(InstrumentFile.MAX_BYTES / 1024 / 1024)));
        }
        return Outlook.of(formats.of(file)
                .map(format -> format.read(file))
                .orElseGet(() -> FileReading.refused("", FileFault.UNKNOWN_FORMAT)));
    }

    /**
     * Begins a draft.
     *
     * @param instrument what the preview showed
     */
    public Draft begin(UUID organizationId, Instrument instrument) {
        return authoring.begin(organizationId, instrument, false);
    }

    /** A draft as a file, or empty when there is no such instrument. */
    public Optional<Written> export(UUID instrumentId, TwoWayFormat format) {
        return instruments.draft(instrumentId).map(draft -> format.write(draft.document()));
    }

    /** The formats. */
    public Formats formats() {
        return formats;
    }

    /**
     * What a file would become.
     *
     * @param findings of the check, were it begun; empty when it cannot be
     */
    public record Outlook(FileReading reading, List<Finding> findings) {
        private static Outlook of(FileReading reading) {
            Instrument instrument = reading.instrument();
            return new Outlook(reading, instrument == null ? List.of() : InstrumentCheck.check(instrument));
        }

        /** Whether the draft would lack something that the file says. */
        public boolean lacksSomething() {
            return reading.count(Weight.LEFT_OUT) > 0;
        }

        /** Whether the draft could be published as it is. */
        public boolean publishable() {
            return reading.instrument() != null && InstrumentCheck.publishable(findings);
        }
    }
}
