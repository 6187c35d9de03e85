package org.earshot.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;
import org.earshot.survey.identity.Secret;

/** Links are made and revoked. */
@ApplicationScoped
public class Inviting {
    private final Links links;
    private final Obstacles obstacles;
    private final Mint mint;

    public Inviting(Links links, Obstacles obstacles, Mint mint) {
        this.links = links;
        this.obstacles = obstacles;
        this.mint = mint;
    }

    /**
     * Makes a link, for everyone or for one person.
     *
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink invite(UUID organizationId, LinkRequest wanted) {
        return invite(organizationId, wanted, mint.token());
    }

    /**
     * Makes a link with a token that follows from whom it is for.
     *
     * @param token at least 128 bits that nobody can know without a key
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink invite(UUID organizationId, LinkRequest wanted, Secret token) {
        List<WouldNotOpen.Reason> reasons = obstacles.to(wanted);
        if (!reasons.isEmpty()) {
            throw new WouldNotOpen(reasons);
        }
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
                wanted.onBehalf() ? true : null);
        Link link = new Link(invitation, wanted.sample(), now);
        links.add(link);
        return new NewLink(link, token);
    }

    /** Makes a link open nothing from now on; empty when there is no such link. */
    public Optional<Link> revoke(UUID invitationId) {
        return links.linkToChange(invitationId).map(link -> link.invitation().revoked() ? link : revoke(link));
    }

    /**
     * Makes a link for one person, and closes those that they had for the same version: they answer once.
     *
     * @param wanted that names the person
     * @throws WouldNotOpen with everything in the request that does not exist or takes no answers any more
     */
    public NewLink replace(UUID organizationId, LinkRequest wanted) {
        NewLink made = invite(organizationId, wanted);
        UUID participantId = made.link().invitation().participantId();
        if (participantId != null) {
            links.ofParticipant(participantId).stream()
                    .filter(link -> isReplacedBy(link.invitation(), made.link().invitation()))
                    .forEach(this::revoke);
        }
        return made;
    }

    private static boolean isReplacedBy(Invitation before, Invitation made) {
        return !before.revoked()
                && !before.invitationId().equals(made.invitationId())
                && before.instrumentId().equals(made.instrumentId())
                && before.version() == made.version();
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
