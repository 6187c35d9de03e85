package org.earshot.survey.message.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Course;
import org.earshot.survey.message.Message;
import org.earshot.survey.message.Messages;
import org.earshot.survey.message.Texting;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TakingMessagesTest {
    @Inject
    Tenants tenants;

    @Inject
    Texting texting;

    @Inject
    Messages messages;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Test
    void eachDueMessageIsTakenAndNoneIsHeldUntaken() {
        UUID organization = tenants.organization("Riverside");
        Instant now = clock.instant();
        List<MessageRequested> requests = Stream.generate(
                        () -> texting.message(organization, UUID.randomUUID(), MessageKind.TURN, "hello"))
                .limit(50)
                .toList();

        // in one transaction, so that nobody else sees them, and by the plan that the database comes to when the table
        // has grown
        Set<UUID> taken = tenancy.inOrganization(organization, () -> {
            sql.change("set local enable_hashjoin = off");
            sql.change("set local enable_mergejoin = off");
            sql.change("set local enable_material = off");
            sql.change("set local enable_hashagg = off");
            sql.change("set local enable_sort = off");
            requests.forEach(request -> messages.add(new Message(request, Course.begin(now))));
            Set<UUID> ids = new HashSet<>();
            Optional<Message> next = messages.take(now, now.plus(Duration.ofMinutes(2)));
            while (next.isPresent()) {
                ids.add(next.get().id());
                next = messages.take(now, now.plus(Duration.ofMinutes(2)));
            }
            return ids;
        });

        assertEquals(requests.size(), taken.size());
    }

    @Test
    void whatSomebodyIsSentKeepsItsOrder() {
        UUID organization = tenants.organization("Riverside");
        UUID ann = UUID.randomUUID();
        Instant now = clock.instant();
        MessageRequested first = texting.message(organization, ann, MessageKind.TURN, "How are you?");
        MessageRequested second = texting.message(organization, ann, MessageKind.TURN, "And now?");

        tenancy.inOrganization(organization, () -> {
            messages.add(new Message(second, Course.begin(now.plusMillis(1))));
            messages.add(new Message(first, Course.begin(now)));
            Message held = take(now).orElseThrow();
            assertEquals(first.messageId(), held.id());
            assertEquals(Optional.empty(), take(now));

            messages.save(held.now(held.course().after(new Attempt.Taken("1", true), now)));
            assertEquals(second.messageId(), take(now).orElseThrow().id());
        });
    }

    private Optional<Message> take(Instant now) {
        return messages.take(now.plusSeconds(1), now.plus(Duration.ofMinutes(2)));
    }
}
