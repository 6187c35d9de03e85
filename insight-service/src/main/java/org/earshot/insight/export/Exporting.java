package org.earshot.insight.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.ReadOneByOne;
import org.earshot.insight.export.ExportStore.Standing;
import org.earshot.insight.instrument.PublishedInstruments;
import org.earshot.insight.update.PublicSite;

/** Finds out what an export holds, writes it, and writes down that it left. */
@ApplicationScoped
public class Exporting {
    private final PublishedInstruments instruments;
    private final ReadOneByOne readOneByOne;
    private final Directory directory;
    private final ExportStore store;
    private final Trail trail;
    private final PublicSite site;
    private final Clock clock;

    public Exporting(
            PublishedInstruments instruments,
            ReadOneByOne readOneByOne,
            Directory directory,
            ExportStore store,
            Trail trail,
            PublicSite site,
            Clock clock) {
        this.instruments = instruments;
        this.readOneByOne = readOneByOne;
        this.directory = directory;
        this.store = store;
        this.trail = trail;
        this.site = site;
        this.clock = clock;
    }

    /** Who takes it along. */
    public record Taker(UUID organizationId, UUID accountId, String name) {}

    /** The codebooks of all instruments, by title in a language. */
    public List<Codebook> codebooks(UUID organizationId, String language) {
        return instruments.of(organizationId).stream()
                .collect(Collectors.groupingBy(PublishedInstrument::instrumentId))
                .values()
                .stream()
                .map(versions -> codebook(organizationId, versions, true, true))
                .sorted(Comparator.comparing(
                        (Codebook codebook) -> codebook.latest().title().in(language)))
                .toList();
    }

    /** The codebook of one instrument; empty when it was never published. */
    public Optional<Codebook> codebook(UUID organizationId, UUID instrumentId, boolean words, boolean contacts) {
        List<PublishedInstrument> versions = instruments.of(organizationId).stream()
                .filter(version -> version.instrumentId().equals(instrumentId))
                .toList();
        return versions.isEmpty() ? Optional.empty() : Optional.of(codebook(organizationId, versions, words, contacts));
    }

    private Codebook codebook(
            UUID organizationId, List<PublishedInstrument> versions, boolean words, boolean contacts) {
        Set<String> leftOut =
                readOneByOne.questions(organizationId, versions.get(0).instrumentId());
        return Codebook.of(versions, leftOut, words, contacts);
    }

    /** How many responses an export would hold, and the state they are in. */
    public Standing standing(UUID organizationId, Request request) {
        return store.standing(organizationId, request.instrumentId(), request.from(), request.to());
    }

    /**
     * Writes the file. Where it holds responses, what leaves is written down before and after.
     *
     * @throws IOException when whoever reads went away
     */
    public void write(Taker taker, Request request, Codebook codebook, FormatWriter writer, OutputStream out)
            throws IOException {
        AtomicLong left = new AtomicLong();
        Consumer<Consumer<Exported>> responses = taking ->
                store.each(taker.organizationId(), request.instrumentId(), request.from(), request.to(), response -> {
                    taking.accept(response);
                    left.incrementAndGet();
                });
        Export export = new Export(
                codebook,
                request.language(),
                request.usesLabels(),
                place -> directory.name(taker.organizationId(), place).orElse(""),
                site::address,
                responses);
        if (!request.format().hasRows()) {
            writer.write(export, out);
            return;
        }
        UUID id = UUID.randomUUID();
        trail.begun(taker.organizationId(), taken(id, taker, request));
        boolean whole = false;
        try {
            writer.write(export, out);
            whole = true;
        } finally {
            trail.ended(taker.organizationId(), id, clock.instant(), left.get(), whole);
        }
    }

    private Trail.Taken taken(UUID id, Taker taker, Request request) {
        return new Trail.Taken(
                id,
                clock.instant(),
                taker.accountId(),
                taker.name(),
                request.instrumentId(),
                request.format(),
                request.words(),
                request.contacts(),
                request.purpose(),
                null,
                null);
    }
}
