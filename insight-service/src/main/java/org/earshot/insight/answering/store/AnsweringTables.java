package org.earshot.insight.answering.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.answering.AnsweringLog;
import org.earshot.insight.answering.Delivery;
import org.earshot.insight.answering.Opportunity;
import org.earshot.insight.answering.Opportunity.Facts;
import org.earshot.insight.answering.Opportunity.Result;
import org.earshot.insight.answering.Recount;
import org.earshot.insight.answering.Step;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.response.ApplyFailed;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.BucketKey;
import org.earshot.insight.response.Buckets;
import org.earshot.platform.outbox.Outbox;
import org.earshot.platform.tenancy.SqlFailure;

/** Keeps opportunities in PostgreSQL and moves the buckets that count them. */
@ApplicationScoped
public class AnsweringTables implements AnsweringLog {
    private static final int AT_ONCE = 1_000;

    private final Alone alone;
    private final OpportunityRows rows;
    private final DeliveryRows deliveries;
    private final FactRows facts;
    private final Buckets buckets;
    private final Outbox outbox;

    public AnsweringTables(
            Alone alone,
            OpportunityRows rows,
            DeliveryRows deliveries,
            FactRows facts,
            Buckets buckets,
            Outbox outbox) {
        this.alone = alone;
        this.rows = rows;
        this.deliveries = deliveries;
        this.facts = facts;
        this.buckets = buckets;
        this.outbox = outbox;
    }

    @Override
    public void opened(List<Opening> openings) {
        openings.stream()
                .collect(Collectors.groupingBy(Opening::organizationId, TreeMap::new, Collectors.toList()))
                .forEach((organizationId, theirs) -> inTransaction(organizationId, () -> {
                    List<Opportunity> added = wanted(
                            organizationId, theirs.stream().map(Opportunity::of).toList());
                    if (!added.isEmpty()) {
                        rows.add(organizationId, added);
                        rows.lookAgain(organizationId, Step.OPENED, invitations(added));
                    }
                    return added.size();
                }));
    }

    @Override
    public void invited(List<Invitation> invitations) {
        invitations.stream()
                .filter(invitation -> Opportunity.of(invitation).isPresent())
                .collect(Collectors.groupingBy(Invitation::organizationId, TreeMap::new, Collectors.toList()))
                .forEach((organizationId, theirs) -> inTransaction(organizationId, () -> {
                    List<Opportunity> added = wanted(
                            organizationId,
                            theirs.stream()
                                    .flatMap(invitation -> Opportunity.of(invitation).stream())
                                    .toList());
                    if (!added.isEmpty()) {
                        rows.add(organizationId, added);
                        addDeliveries(organizationId, added);
                    }
                    return added.size();
                }));
    }

    @Override
    public void told(List<Delivery> told) {
        told.stream()
                .collect(Collectors.groupingBy(Delivery::organizationId, TreeMap::new, Collectors.toList()))
                .forEach((organizationId, theirs) -> inTransaction(organizationId, () -> {
                    List<UUID> invitations = theirs.stream()
                            .map(Delivery::invitationId)
                            .distinct()
                            .toList();
                    deliveries.keep(organizationId, theirs);
                    addDeliveries(
                            organizationId,
                            rows.named(organizationId, Step.OPENED, invitations).keySet());
                    rows.lookAgain(
                            organizationId,
                            Step.DELIVERED,
                            theirs.stream().map(Delivery::messageId).toList());
                    return theirs.size();
                }));
    }

    private void addDeliveries(UUID organizationId, Collection<Opportunity> invited) {
        Map<UUID, Opportunity> known = new HashMap<>();
        invited.forEach(one -> known.put(one.id(), one));
        List<Opportunity> added = deliveries.ofInvitations(organizationId, List.copyOf(known.keySet())).stream()
                .flatMap(told -> Optional.ofNullable(known.get(told.invitationId()))
                        .map(one -> Opportunity.of(one, told))
                        .filter(Opportunity::isApplicable)
                        .stream())
                .toList();
        if (!added.isEmpty()) {
            rows.add(organizationId, added);
        }
    }

    /** An opening may still be under way when its instrument is removed: it is not taken, and leaves the log too. */
    private List<Opportunity> wanted(UUID organizationId, List<Opportunity> came) {
        List<UUID> removed = rows.removedInstruments(organizationId);
        List<Opportunity> wanted = new ArrayList<>();
        for (Opportunity one : came) {
            if (!removed.contains(one.instrumentId())) {
                wanted.add(one);
            } else if (one.step() == Step.ANSWERED) {
                tombstone(organizationId, one);
            }
        }
        return wanted;
    }

    @Override
    public void forget(UUID organizationId, Step step, List<UUID> ids) {
        inTransaction(organizationId, () -> {
            Map<Opportunity, Optional<Result>> gone = new HashMap<>(rows.named(organizationId, step, ids));
            if (step == Step.OPENED) {
                gone.putAll(rows.about(organizationId, Step.DELIVERED, ids));
                deliveries.forget(organizationId, ids);
            }
            return remove(organizationId, gone);
        });
    }

    @Override
    public void erase(UUID organizationId, UUID instrumentId) {
        int erased = AT_ONCE;
        while (erased == AT_ONCE) {
            erased = inTransaction(organizationId, () -> {
                Map<Opportunity, Optional<Result>> gone = rows.of(organizationId, instrumentId, AT_ONCE);
                gone.keySet().stream()
                        .filter(one -> one.step() == Step.ANSWERED)
                        .forEach(one -> tombstone(organizationId, one));
                deliveries.forget(organizationId, invitations(gone.keySet()));
                return remove(organizationId, gone);
            });
        }
    }

    private void tombstone(UUID organizationId, Opportunity opening) {
        outbox.addTombstone(Topics.OPENINGS, organizationId, Opening.key(organizationId, opening.id()));
    }

    private int remove(UUID organizationId, Map<Opportunity, Optional<Result>> gone) {
        if (gone.isEmpty()) {
            return 0;
        }
        List<Opportunity> which = List.copyOf(gone.keySet());
        Map<Opportunity, Result> was = counted(rows.neighbours(organizationId, which));
        was.putAll(counted(gone));
        Map<Opportunity, Result> is = new HashMap<>(was);
        is.keySet().removeAll(gone.keySet());
        rows.delete(organizationId, which);
        rows.lookAgain(organizationId, Step.OPENED, invitations(which));
        buckets.move(organizationId, Recount.deltas(was, is));
        return which.size();
    }

    @Override
    public Settled settle(UUID organizationId, Instant now) {
        if (!rows.anyDue(organizationId, now)) {
            return new Settled(false, false);
        }
        return inTransaction(organizationId, () -> {
            Map<Opportunity, Optional<Result>> due = rows.due(organizationId, now, AT_ONCE);
            return due.isEmpty()
                    ? new Settled(false, false)
                    : new Settled(settle(organizationId, due, now), due.size() == AT_ONCE);
        });
    }

    private boolean settle(UUID organizationId, Map<Opportunity, Optional<Result>> due, Instant now) {
        List<Opportunity> which = List.copyOf(due.keySet());
        Map<Opportunity, Facts> known = facts.of(organizationId, which);
        Map<Opportunity, Result> was = counted(rows.neighbours(organizationId, which));
        was.putAll(counted(due));
        Map<Opportunity, Result> is = new HashMap<>(was);
        Map<Opportunity, Optional<Result>> settled = new HashMap<>();
        for (Opportunity one : which) {
            Result result = one.result(known.getOrDefault(one, Facts.NONE), now);
            settled.put(one, Optional.ofNullable(result));
            is.remove(one);
            if (result != null) {
                is.put(one, result);
            }
        }
        Map<BucketKey, BucketCounts> deltas = Recount.deltas(was, is);
        buckets.addCells(
                organizationId,
                is.values().stream().map(Result::cell).distinct().toList());
        rows.keep(organizationId, settled, now);
        buckets.move(organizationId, deltas);
        return !deltas.isEmpty();
    }

    private static Map<Opportunity, Result> counted(Map<Opportunity, Optional<Result>> some) {
        Map<Opportunity, Result> counted = new HashMap<>();
        some.forEach((one, result) -> result.ifPresent(counts -> counted.put(one, counts)));
        return counted;
    }

    private static List<UUID> invitations(Collection<Opportunity> opportunities) {
        return opportunities.stream().map(Opportunity::invitationId).distinct().toList();
    }

    private <T> T inTransaction(UUID organizationId, Supplier<T> work) {
        try {
            return alone.with(organizationId, work);
        } catch (RuntimeException failed) {
            throw new ApplyFailed(!SqlFailure.isOfData(failed), failed);
        }
    }
}
