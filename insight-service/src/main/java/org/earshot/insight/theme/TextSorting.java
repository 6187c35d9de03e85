package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.insight.codebook.Codebook;
import org.earshot.insight.codebook.Sorting;
import org.earshot.insight.codebook.Words;
import org.earshot.insight.instrument.PublishedVersions;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.response.PersonWeek;
import org.earshot.insight.themewatch.ThemeCounting;

/** Sorts the texts that wait, some at a time, and holds nobody up while it reads. */
@ApplicationScoped
public class TextSorting {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 500;

    private final OpenTexts texts;
    private final Codebooks codebooks;
    private final PublishedVersions instruments;
    private final Words words;
    private final ThemeCounting counting;
    private final Looking looking;
    private final Alone alone;
    private final Map<UUID, Ready> ready = new ConcurrentHashMap<>();

    public TextSorting(
            OpenTexts texts,
            Codebooks codebooks,
            PublishedVersions instruments,
            Words words,
            ThemeCounting counting,
            Looking looking,
            Alone alone) {
        this.texts = texts;
        this.codebooks = codebooks;
        this.instruments = instruments;
        this.words = words;
        this.counting = counting;
        this.looking = looking;
        this.alone = alone;
    }

    /**
     * Sorts what waits. Responses whose instrument has not been seen yet wait on.
     *
     * @param stopping asked between two sets: whether to leave the rest for later
     */
    public void sort(UUID organizationId, BooleanSupplier stopping) {
        UUID after = FIRST;
        while (!stopping.getAsBoolean()) {
            UUID from = after;
            Batch batch = looking.at(
                    organizationId,
                    () -> new Batch(codebooks.current(organizationId), texts.unsorted(organizationId, from, AT_ONCE)));
            if (batch.waiting.isEmpty()) {
                return;
            }
            keep(organizationId, batch);
            after = batch.waiting.get(batch.waiting.size() - 1).by().responseId();
        }
    }

    private void keep(UUID organizationId, Batch batch) {
        Sorting sorting = sorting(organizationId, batch.codebook);
        List<Unsorted> read = new ArrayList<>();
        List<SortedText> sorted = new ArrayList<>();
        for (Unsorted response : batch.waiting) {
            Optional<Instrument> instrument =
                    instruments.version(organizationId, response.instrumentId(), response.version());
            if (instrument.isPresent()) {
                read.add(response);
                WrittenText.of(response.by(), response.answers(), instrument.get())
                        .forEach(text -> sorted.add(SortedText.of(text, sorting, words)));
            }
        }
        alone.with(organizationId, () -> {
            if (codebooks.current(organizationId).version() == batch.codebook.version()) {
                counting.follow(
                        organizationId,
                        read.stream()
                                .map(response -> response.by().responseId())
                                .toList(),
                        read.stream()
                                .map(response -> new PersonWeek(
                                        response.by().person(), response.by().week()))
                                .toList(),
                        () -> texts.keep(organizationId, batch.codebook.version(), read, sorted));
            }
            return read.size();
        });
    }

    private Sorting sorting(UUID organizationId, Codebook codebook) {
        return ready.compute(
                        organizationId,
                        (id, known) -> known != null && known.version == codebook.version()
                                ? known
                                : new Ready(codebook.version(), new Sorting(codebook, words)))
                .sorting;
    }

    private record Batch(Codebook codebook, List<Unsorted> waiting) {}

    private record Ready(int version, Sorting sorting) {}
}
