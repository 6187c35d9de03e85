package org.earshot.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.survey.identity.Secret;
import org.jspecify.annotations.Nullable;

/** Links are made and revoked. */
@ApplicationScoped
public class Inviting {
    /** As long as what was begun by a personal link is kept. */
    private static final Duration MONTH = Duration.ofDays(30);

    /** A little less, so that whoever is asked each week at the same hour answers anew. */
    private static final Duration WEEK = Duration.ofDays(6);

    private final Links links;
    private final Obstacles obstacles;
    private final Mint mint;

    public Inviting(Links links, Obstacles obstacles, Mint mint) {
        this.links = links;
        this.obstacles = obstacles;
        this.mint = mint;
    }

    /**
     * Makes a link, for everyone or for one person. Those that the person had for the same version close: they answer once. What is answered
     * by the new one is the same response anew, if the one before was made less than a week ago: who is asked each week is heard each week.
     *
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink invite(UUID organizationId, LinkRequest wanted) {
        return invite(organizationId, wanted, mint.token());
    }

    /**
     * The same for somebody who lost their link or is helped with it: what they began within a month goes on.
     *
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink inviteAgain(UUID organizationId, LinkRequest wanted) {
        return invite(organizationId, wanted, mint.token(), MONTH);
    }

    /**
     * The same, with a token that follows from whom it is for.
     *
     * @param token at least 128 bits that nobody can know without a key
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink invite(UUID organizationId, LinkRequest wanted, Secret token) {
        return invite(organizationId, wanted, token, WEEK);
    }

    private NewLink invite(UUID organizationId, LinkRequest wanted, Secret token, Duration round) {
        List<WouldNotOpen.Reason> reasons = obstacles.to(wanted);
        if (!reasons.isEmpty()) {
            throw new WouldNotOpen(reasons);
        }
        List<Link> earlier = earlier(wanted);
        NewLink made = add(organizationId, wanted, token, replaced(earlier, wanted, round));
        earlier.forEach(this::revoke);
        return made;
    }

    private List<Link> earlier(LinkRequest wanted) {
        UUID participantId = wanted.participantId();
        return participantId == null
                ? List.of()
                : links.ofParticipant(participantId).stream()
                        .filter(link -> isFor(link.invitation(), wanted))
                        .toList();
    }

    private @Nullable String replaced(List<Link> earlier, LinkRequest wanted, Duration round) {
        return earlier.stream()
                .filter(link -> isOfTheSameRound(link, wanted, round))
                .max(Comparator.comparing(Link::createdAt))
                .map(link -> link.invitation().tokenHash())
                .orElse(null);
    }

    private NewLink add(UUID organizationId, LinkRequest wanted, Secret token, @Nullable String replaces) {
        Instant now = mint.now();
        Invitation invitation = new Invitation(
                organizationId,
                mint.id(),
                token.hash(),
                wanted.instrumentId(),
                wanted.version(),
                wanted.programId(),
                wanted.siteId(),
                wanted.participantId(),
                wanted.language(),
                wanted.expiresAt(),
                false,
                now,
                wanted.onBehalf() ? true : null,
                replaces);
        Link link = new Link(invitation, wanted.sample(), now);
        links.add(link);
        return new NewLink(link, token);
    }

    /** Makes a link open nothing from now on; empty when there is no such link. */
    public Optional<Link> revoke(UUID invitationId) {
        return links.linkToChange(invitationId).map(link -> link.invitation().revoked() ? link : revoke(link));
    }

    /** Whether a link opens something now, as far as the link itself goes. */
    public boolean opens(UUID invitationId) {
        return links.linkToChange(invitationId)
                .filter(link -> link.opensAt(mint.now()))
                .isPresent();
    }

    private static boolean isFor(Invitation before, LinkRequest wanted) {
        return !before.revoked()
                && before.instrumentId().equals(wanted.instrumentId())
                && before.version() == wanted.version();
    }

    /**
     * Whoever is asked again later answers again. A link to enter by ends with the day, so what was entered by it is of the same round
     * as the person's own link after it, and not as the next day's entry.
     */
    private boolean isOfTheSameRound(Link before, LinkRequest wanted, Duration round) {
        boolean lately = before.createdAt().plus(round).isAfter(mint.now());
        boolean enteredBefore = before.invitation().entersForOthers() && !wanted.onBehalf();
        return lately && (before.opensAt(mint.now()) || enteredBefore);
    }

    /** Makes every link of one person open nothing from now on. */
    public void revokeAllOf(UUID participantId) {
        links.ofParticipant(participantId).stream()
                .filter(link -> !link.invitation().revoked())
                .forEach(this::revoke);
    }

    private Link revoke(Link open) {
        Link revoked = open.revoked();
        links.revoke(revoked);
        return revoked;
    }
}
