package org.earshot.ingest.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts;

/** What conversations leave behind, in maps; where wanted, the process ends between two writes, as it may anywhere. */
final class TextRows implements Conversations, Drafts, Speaking {
    final List<MessageRequested> said = new ArrayList<>();
    private final Map<UUID, Offer> offers = new HashMap<>();
    private final Map<UUID, List<UUID>> byParticipant = new HashMap<>();
    private final Map<UUID, List<Turn>> turns = new HashMap<>();
    private final Map<Key, Draft> drafts = new HashMap<>();
    private int untilEnd;

    /** The process ended; what it was about to write is not there. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Ends before the {@code n}th write from now, if there are so many until {@link #goesOn}. */
    void endsBeforeWrite(int n) {
        untilEnd = n;
    }

    /** No end is planned. */
    void goesOn() {
        untilEnd = 0;
    }

    @Override
    public Optional<Conversation> about(UUID organizationId, UUID invitationId) {
        return Optional.ofNullable(offers.get(invitationId))
                .map(offer -> new Conversation(offer, turns.getOrDefault(invitationId, List.of())));
    }

    @Override
    public List<Conversation> of(UUID organizationId, UUID participantId) {
        return byParticipant.getOrDefault(participantId, List.of()).stream()
                .flatMap(invitationId -> about(organizationId, invitationId).stream())
                .sorted(Comparator.comparing(
                                (Conversation known) -> known.lastAt().orElse(Instant.EPOCH))
                        .reversed())
                .toList();
    }

    @Override
    public void offer(Offer offer) {
        if (offers.put(offer.invitationId(), offer) == null) {
            byParticipant
                    .computeIfAbsent(offer.participantId(), id -> new ArrayList<>())
                    .add(offer.invitationId());
        }
    }

    @Override
    public void append(Conversation before, List<Turn> more) {
        write();
        turns.put(before.offer().invitationId(), before.with(more).turns());
    }

    @Override
    public Optional<Draft> find(Key key) {
        return Optional.ofNullable(drafts.get(key));
    }

    @Override
    public void keep(Key key, Draft draft, boolean open) {
        write();
        drafts.put(key, draft);
    }

    @Override
    public void forget(Key key) {
        drafts.remove(key);
    }

    @Override
    public void say(MessageRequested text) {
        write();
        said.add(text);
    }

    private void write() {
        if (untilEnd > 0 && --untilEnd == 0) {
            throw new Ended();
        }
    }
}
