package org.earshot.survey.message.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Trial;
import org.earshot.survey.message.TrialRefused;
import org.jspecify.annotations.Nullable;

/** A test message in the words of the page. */
@ApplicationScoped
class GatewayTrial {
    private final Trial trial;
    private final GatewayViews views;
    private final OwnOrganization own;

    GatewayTrial(Trial trial, GatewayViews views, OwnOrganization own) {
        this.trial = trial;
        this.views = views;
        this.own = own;
    }

    /**
     * What came of it.
     *
     * @param attempt null when nothing was tried
     */
    record Outcome(int status, String said, @Nullable Attempt attempt) {}

    Outcome send(String typed, GatewayWords words) {
        try {
            return sent(own.in(() -> trial.to(own.id(), typed)), words);
        } catch (TrialRefused refused) {
            return switch (refused.why()) {
                case NO_ADDRESS -> new Outcome(422, words.noAddress(), null);
                case STOPPED -> new Outcome(409, words.stopped(), null);
                case ENOUGH ->
                    new Outcome(429, words.enough(refused.retryAfter().toMinutes() + 1), null);
            };
        }
    }

    private Outcome sent(Address to, GatewayWords words) {
        String text = words.testText(own.in(views::organization));
        String subject = to.channel() == ContactChannel.EMAIL ? words.testSubject() : null;
        Attempt attempt = trial.send(own.id(), to, text, subject);
        boolean stays = attempt instanceof Attempt.Taken taken && taken.delivered();
        return new Outcome(200, stays ? words.takenHere() : words.taken(), attempt);
    }
}
