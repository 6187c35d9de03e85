package org.earshot.insight.answering;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Event;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageDelivered;
import org.earshot.contracts.event.MessageFailed;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.topic.Topic;
import org.earshot.contracts.topic.Topics;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.insight.instrument.Removals;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From invitations, openings and responses on the broker to counts, on the real tables. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class AnsweringTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Inject
    AnsweringLog log;

    @Inject
    Removals removals;

    @Test
    void openingsAndResponsesJoinInWhateverOrderTheyComeAndHoweverOften() {
        Listening here = new Listening(publisher);
        Instant twoWeeksAgo = Instant.now().minus(WEEK).minus(WEEK);
        Opening answered = opening(here, null, "ar", twoWeeksAgo);
        Opening answeredFirst = opening(here, null, "en", twoWeeksAgo);
        Opening silent = opening(here, null, "ar", twoWeeksAgo);
        Opening ofToday = opening(here, null, "ar", Instant.now());

        here.arrive(response(here, answeredFirst, 1, twoWeeksAgo.plusSeconds(60)));
        send(Topics.OPENINGS, answered, silent, answeredFirst, ofToday, answered);
        here.arrive(response(here, answered, 1, twoWeeksAgo.plusSeconds(60)));
        here.arrive(here.says(true, "en", twoWeeksAgo)); // without an opening: not in the funnel

        expect(here, Step.ANSWERED, 3, 2);

        here.arrive(here.withdrawal(answered.openingId()));
        expect(here, Step.ANSWERED, 2, 1);

        send(Topics.OPENINGS, answered);
        here.arrive(response(here, silent, 1, twoWeeksAgo.plus(WEEK).plusSeconds(60)));
        here.arrive(response(here, answeredFirst, 2, Instant.now()));
        await().during(Duration.ofSeconds(7)).untilAsserted(() -> expectNow(here, Step.ANSWERED, 2, 1));
    }

    @Test
    void ofTheInvitedThoseWhoOpenInTheirWeekCount() {
        Listening here = new Listening(publisher);
        Instant threeWeeksAgo = Instant.now().minus(WEEK.multipliedBy(3));
        UUID amal = UUID.randomUUID();
        Invitation opened = invitation(here, amal, threeWeeksAgo);
        Invitation late = invitation(here, UUID.randomUUID(), threeWeeksAgo);
        Invitation never = invitation(here, UUID.randomUUID(), threeWeeksAgo);
        Invitation forAll = invitation(here, null, threeWeeksAgo);

        send(Topics.OPENINGS, opening(here, late, "en", threeWeeksAgo.plus(WEEK).plusSeconds(1)));
        send(Topics.INVITATIONS, opened, late, never, forAll);
        expect(here, Step.OPENED, 3, 0);

        send(Topics.OPENINGS, opening(here, opened, "ar", threeWeeksAgo.plusSeconds(7)));
        expect(here, Step.OPENED, 3, 1);

        publisher
                .publishTombstone(Topics.INVITATIONS, here.organizationId, never.key())
                .toCompletableFuture()
                .join();
        expect(here, Step.OPENED, 2, 1);
    }

    @Test
    void ofTheMessagesThatInviteThoseThatArriveCountWhateverIsToldFirst() {
        Listening here = new Listening(publisher);
        Instant threeWeeksAgo = Instant.now().minus(WEEK.multipliedBy(3));
        Invitation reached = invitation(here, UUID.randomUUID(), threeWeeksAgo);
        Invitation lost = invitation(here, UUID.randomUUID(), threeWeeksAgo);
        Invitation unwanted = invitation(here, UUID.randomUUID(), threeWeeksAgo);
        UUID lostMessage = UUID.randomUUID();
        Event first = failed(here, lost, lostMessage, MessageFailure.UNDELIVERED, threeWeeksAgo);
        send(
                Topics.MESSAGES,
                delivered(here, reached, UUID.randomUUID(), threeWeeksAgo),
                first,
                first,
                failed(here, unwanted, UUID.randomUUID(), MessageFailure.OPTED_OUT, threeWeeksAgo));
        send(Topics.INVITATIONS, reached, lost, unwanted);
        expect(here, Step.DELIVERED, 2, 1);

        send(Topics.MESSAGES, delivered(here, lost, lostMessage, threeWeeksAgo.plusSeconds(60)), first);
        expect(here, Step.DELIVERED, 2, 2);

        publisher
                .publishTombstone(Topics.INVITATIONS, here.organizationId, reached.key())
                .toCompletableFuture()
                .join();
        expect(here, Step.DELIVERED, 1, 1);
        assertEquals(
                2, counts.number(here.organizationId, "select count(*) from opportunity where step = 'step:opened'"));
    }

    @Test
    void aRemovedInstrumentTakesItsOpeningsAlong() {
        Listening here = new Listening(publisher);
        Instant twoWeeksAgo = Instant.now().minus(WEEK).minus(WEEK);
        send(Topics.OPENINGS, opening(here, null, "ar", twoWeeksAgo), opening(here, null, "en", twoWeeksAgo));
        expect(here, Step.ANSWERED, 2, 0);

        removals.seen(here.organizationId, Set.of(here.instrument));
        removals.remove(here.organizationId, here.instrument);
        removals.erase(here.organizationId);
        send(Topics.OPENINGS, opening(here, null, "en", twoWeeksAgo));

        expect(here, Step.ANSWERED, 0, 0);
        assertEquals(0, counts.number(here.organizationId, "select count(*) from opportunity"));
    }

    private void expect(Listening here, Step step, long could, long did) {
        await().untilAsserted(() -> expectNow(here, step, could, did));
        assertEquals(0, counts.differences(here.organizationId));
    }

    private void expectNow(Listening here, Step step, long could, long did) {
        assertEquals(List.of(could, did), counts.of(here.organizationId, step.code()));
    }

    private void send(Topic topic, Event... events) {
        for (Event event : events) {
            await().ignoreExceptions().until(() -> {
                publisher.publish(topic, event).toCompletableFuture().join();
                return true;
            });
        }
    }

    static Opening opening(Listening here, @Nullable Invitation link, String language, Instant at) {
        return new Opening(
                here.organizationId,
                UUID.randomUUID(),
                link == null ? UUID.randomUUID() : link.invitationId(),
                here.instrument,
                1,
                here.program,
                here.site,
                link == null ? null : link.participantId(),
                language,
                Channel.WEB,
                at);
    }

    private static Invitation invitation(Listening here, @Nullable UUID participant, Instant at) {
        return new Invitation(
                here.organizationId,
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                here.instrument,
                1,
                here.program,
                here.site,
                participant,
                "ar",
                null,
                false,
                at);
    }

    private static Event delivered(Listening here, Invitation invitation, UUID message, Instant at) {
        return new MessageDelivered(
                here.organizationId,
                message,
                Objects.requireNonNull(invitation.participantId()),
                MessageKind.INVITATION,
                MessageChannel.SMS,
                invitation.invitationId(),
                at);
    }

    private static Event failed(
            Listening here, Invitation invitation, UUID message, MessageFailure reason, Instant at) {
        return new MessageFailed(
                here.organizationId,
                message,
                Objects.requireNonNull(invitation.participantId()),
                MessageKind.INVITATION,
                MessageChannel.SMS,
                invitation.invitationId(),
                reason,
                false,
                at);
    }

    static ResponseEvent response(Listening here, Opening opening, int revision, Instant at) {
        return new ResponseRecorded(
                here.organizationId,
                opening.openingId(),
                revision,
                here.instrument,
                1,
                here.program,
                here.site,
                opening.participantId(),
                opening.language(),
                Channel.WEB,
                at,
                at,
                Answers.NONE,
                List.of(),
                Map.of("language", opening.language()),
                Map.of());
    }
}
