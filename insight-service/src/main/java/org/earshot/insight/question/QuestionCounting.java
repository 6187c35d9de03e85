package org.earshot.insight.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.insight.instrument.PublishedVersions;
import org.earshot.insight.response.AnswerWatch;
import org.earshot.insight.response.Changes;

/**
 * Keeps the counts equal to a recount of the responses. What somebody takes back leaves the counts in the transaction that takes it back,
 * before the old answers are gone; what comes is noted in the same transaction and counted soon after, so that nobody who answers waits
 * for it.
 */
@ApplicationScoped
public class QuestionCounting implements AnswerWatch {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 500;

    private final CountedResponses responses;
    private final QuestionTallies tallies;
    private final PublishedVersions instruments;
    private final ToCount toCount;

    public QuestionCounting(
            CountedResponses responses, QuestionTallies tallies, PublishedVersions instruments, ToCount toCount) {
        this.responses = responses;
        this.tallies = tallies;
        this.instruments = instruments;
        this.toCount = toCount;
    }

    @Override
    public void written(UUID organizationId, Changes changes) {
        List<UUID> replaced = changes.replaced();
        if (!replaced.isEmpty()) {
            takeBack(organizationId, replaced);
        }
        List<UUID> told = changes.kept().keySet().stream()
                .filter(id -> changes.record(id) != null)
                .toList();
        if (!told.isEmpty()) {
            responses.await(organizationId, told);
        }
        toCount.add(organizationId);
    }

    @Override
    public void forgotten(UUID organizationId, List<UUID> responseIds) {
        takeBack(organizationId, responseIds);
        toCount.add(organizationId);
    }

    /** A version that is not known (any more) is counted anew without them, as soon as it is. */
    private void takeBack(UUID organizationId, List<UUID> responseIds) {
        List<Given> gone = responses.counted(organizationId, responseIds);
        Map<VersionKey, Instrument> known = known(organizationId, gone);
        Set<VersionKey> unknown = gone.stream()
                .map(Given::version)
                .filter(version -> !known.containsKey(version))
                .collect(Collectors.toSet());
        for (VersionKey version : unknown) {
            if (tallies.drop(organizationId, version)) {
                responses.awaitAll(organizationId, version);
            }
        }
        List<Given> counted = gone.stream()
                .filter(response -> known.containsKey(response.version()))
                .toList();
        if (!counted.isEmpty()) {
            Map<UUID, Given> with = byId(responses.beside(organizationId, counted));
            with.putAll(byId(counted));
            Map<UUID, Given> without = new HashMap<>(with);
            counted.forEach(response -> without.remove(response.responseId()));
            move(organizationId, with.values(), without.values(), known);
        }
        responses.settle(organizationId, responseIds);
    }

    /**
     * Counts responses that wait, a few hundred. Runs in the organisation's transaction, alone.
     *
     * @param after the id that was reached before; null to begin
     * @return the id that was reached, or empty when there are no more; those of a version that is not known go on waiting
     */
    Optional<UUID> count(UUID organizationId, Optional<UUID> after) {
        List<Given> waiting = responses.waiting(organizationId, after.orElse(BEFORE_ALL), AT_ONCE);
        Map<VersionKey, Instrument> known = known(organizationId, waiting);
        List<Given> come = waiting.stream()
                .filter(response -> known.containsKey(response.version()))
                .toList();
        if (!come.isEmpty()) {
            Map<UUID, Given> without = byId(responses.beside(organizationId, come));
            Map<UUID, Given> with = new HashMap<>(without);
            with.putAll(byId(come));
            move(organizationId, without.values(), with.values(), known);
            responses.settle(
                    organizationId, come.stream().map(Given::responseId).toList());
        }
        return waiting.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(waiting.get(waiting.size() - 1).responseId());
    }

    private void move(
            UUID organizationId,
            Collection<Given> before,
            Collection<Given> after,
            Map<VersionKey, Instrument> instrumentOf) {
        tallies.move(organizationId, Tally.of(after, instrumentOf::get).minus(Tally.of(before, instrumentOf::get)));
    }

    private Map<VersionKey, Instrument> known(UUID organizationId, Collection<Given> some) {
        Map<VersionKey, Instrument> known = new HashMap<>();
        some.stream().map(Given::version).distinct().forEach(version -> instruments
                .version(organizationId, version.instrumentId(), version.version())
                .ifPresent(instrument -> known.put(version, instrument)));
        return known;
    }

    private static Map<UUID, Given> byId(Collection<Given> some) {
        Map<UUID, Given> byId = new HashMap<>();
        some.forEach(response -> byId.put(response.responseId(), response));
        return byId;
    }
}
