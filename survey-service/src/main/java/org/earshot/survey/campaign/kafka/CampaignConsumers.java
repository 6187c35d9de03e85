package org.earshot.survey.campaign.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.contracts.event.MessageDelivered;
import org.earshot.contracts.event.MessageEvent;
import org.earshot.contracts.event.MessageFailed;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageSent;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.Sighting;
import org.earshot.contracts.event.UpdateTakenBack;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.GroupConsumer;
import org.earshot.platform.kafka.GroupConsumers;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.campaign.Campaigning;
import org.earshot.survey.campaign.Facts;

/** Follows messages, sightings, openings, responses and what was taken back, each on a thread of its own. Who answers by an open link is nobody's turn and passes at once. */
@ApplicationScoped
public class CampaignConsumers {
    private static final String GROUP = "survey-service-campaigns-";

    private final GroupConsumers groups;
    private final Facts facts;
    private final Campaigning campaigning;
    private final Tenancy tenancy;
    private volatile List<GroupConsumer<?>> consumers = List.of();

    public CampaignConsumers(GroupConsumers groups, Facts facts, Campaigning campaigning, Tenancy tenancy) {
        this.groups = groups;
        this.facts = facts;
        this.campaigning = campaigning;
        this.tenancy = tenancy;
    }

    void start(@Observes StartupEvent started) {
        consumers = List.of(
                groups.start(GROUP + "messages", Topics.MESSAGES, MessageEvent.class, this::message),
                groups.start(GROUP + "sightings", Topics.SIGHTINGS, Sighting.class, this::sighting),
                groups.start(GROUP + "openings", Topics.OPENINGS, Opening.class, this::opening),
                groups.start(GROUP + "responses", Topics.RESPONSES, ResponseEvent.class, this::response),
                groups.start(GROUP + "updates", Topics.UPDATES, UpdateTakenBack.class, this::takenBack));
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumers.forEach(GroupConsumer::close);
    }

    private void message(MessageEvent event) {
        if (event instanceof MessageSent sent) {
            in(sent.organizationId(), () -> facts.sent(sent.messageId(), sent.at()));
        } else if (event instanceof MessageDelivered delivered) {
            in(delivered.organizationId(), () -> facts.delivered(delivered.messageId(), delivered.at()));
        } else if (event instanceof MessageFailed failed && !failed.retryable()) {
            in(failed.organizationId(), () -> facts.failed(failed.messageId(), word(failed.reason())));
        }
    }

    private static String word(MessageFailure reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void sighting(Sighting sighting) {
        in(sighting.organizationId(), () -> facts.opened(sighting.invitationId(), sighting.at()));
    }

    private void opening(Opening opening) {
        if (opening.participantId() != null) {
            in(opening.organizationId(), () -> facts.started(opening.invitationId(), opening.openedAt()));
        }
    }

    private void response(ResponseEvent event) {
        UUID participantId = event instanceof ResponseRecorded recorded ? recorded.participantId() : null;
        if (event instanceof ResponseRecorded recorded && participantId != null) {
            in(
                    recorded.organizationId(),
                    () -> facts.answered(List.of(new Facts.Answered(
                            participantId, recorded.instrumentId(), recorded.version(), recorded.answeredAt()))));
        }
    }

    private void takenBack(UpdateTakenBack update) {
        in(update.organizationId(), () -> campaigning.stopTelling(update.updateId(), update.at()));
    }

    private void in(UUID organizationId, Runnable work) {
        tenancy.inOrganization(organizationId, work);
    }
}
