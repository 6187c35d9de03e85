package org.earshot.survey.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.survey.contact.Audiences;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Reach.Closed;
import org.earshot.survey.contact.Reach.Why;
import org.earshot.survey.contact.Reaching;
import org.earshot.survey.invitation.WouldNotOpen;

/** Takes one person after the other at their turn and asks or tells them, if they may be written to now. Each runs in the organisation's transaction. */
@ApplicationScoped
public class Asking {
    private static final Duration PUT_OFF = Duration.ofMinutes(10);

    private final Turns turns;
    private final Campaigns campaigns;
    private final Audiences audiences;
    private final Reaching reaching;
    private final Writing writing;
    private final Clock clock;

    public Asking(
            Turns turns, Campaigns campaigns, Audiences audiences, Reaching reaching, Writing writing, Clock clock) {
        this.turns = turns;
        this.campaigns = campaigns;
        this.audiences = audiences;
        this.reaching = reaching;
        this.writing = writing;
        this.clock = clock;
    }

    /** Settles the next turn; false when it is nobody's. */
    public boolean next(UUID organizationId) {
        Instant now = clock.instant();
        Optional<Asked> asked = turns.next(now);
        asked.ifPresent(one -> settle(organizationId, one, now));
        return asked.isPresent();
    }

    /** Gives whoever's turn it is a later one, so that somebody who cannot be settled holds up nobody else. */
    public void putOff() {
        Instant now = clock.instant();
        turns.next(now).ifPresent(asked -> turns.postpone(asked, now.plus(PUT_OFF)));
    }

    private void settle(UUID organizationId, Asked asked, Instant now) {
        Optional<Member> member = audiences.member(asked.participantId());
        if (member.isEmpty()) {
            turns.leaveOut(asked, LeftOut.FORGOTTEN);
        } else if (asked.campaign().overAt(now)) {
            turns.leaveOut(asked, LeftOut.TOO_LATE);
        } else {
            ask(organizationId, asked, member.get(), now);
        }
    }

    private void ask(UUID organizationId, Asked asked, Member member, Instant now) {
        Plan plan = asked.campaign().plan();
        List<Closed> against = new ArrayList<>();
        List<ContactChannel> open = plan.way().taken(channel -> {
            Optional<Closed> closed = reaching.against(
                    organizationId,
                    asked.participantId(),
                    channel,
                    plan.carried().occasion());
            closed.ifPresent(against::add);
            return closed.isEmpty();
        });
        if (open.isEmpty()) {
            giveWay(asked, against);
        } else {
            send(organizationId, asked, member, open, now);
        }
    }

    /** Whoever sleeps is asked when they wake, even if they have said stop on another channel. */
    private void giveWay(Asked asked, List<Closed> all) {
        Closed against =
                all.stream().filter(one -> one.why() == Why.QUIET).findFirst().orElseGet(() -> all.get(0));
        Instant until = against.until();
        if (until != null && until.isBefore(asked.campaign().plan().rhythm().closesAt())) {
            turns.postpone(asked, until);
        } else {
            turns.leaveOut(asked, LeftOut.of(against.why()));
        }
    }

    /** Counted and sent under one lock of the household: two campaigns at once cannot both find room for the last message. */
    private void send(UUID organizationId, Asked asked, Member member, List<ContactChannel> open, Instant now) {
        Budget budget = campaigns.budget();
        Optional<Instant> later = budget.notBefore(
                asked.participantId(), turns.borne(organizationId, member.household(), now.minus(budget.window())));
        if (turns.isTold(asked)) {
            turns.leaveOut(asked, LeftOut.TOLD);
        } else if (later.isEmpty()) {
            write(asked, member, open, now);
        } else if (later.get().isBefore(asked.campaign().plan().rhythm().closesAt())) {
            turns.postpone(asked, later.get());
        } else {
            turns.leaveOut(asked, LeftOut.BURDEN);
        }
    }

    private void write(Asked asked, Member member, List<ContactChannel> open, Instant now) {
        try {
            writing.write(asked, member, open, now)
                    .ifPresentOrElse(
                            sent -> turns.sent(asked, sent, asked.nextAfter(now)),
                            () -> turns.leaveOut(asked, LeftOut.LINK_CLOSED));
        } catch (WouldNotOpen closedMeanwhile) {
            turns.leaveOut(asked, LeftOut.SURVEY_CLOSED);
        }
    }
}
