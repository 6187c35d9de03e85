package org.earshot.survey.message.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.GatewayContract;
import org.earshot.survey.message.Parcel;

class OutboxGatewayTest extends GatewayContract {
    private final List<String> taken = new ArrayList<>();
    private final OutboxGateway outbox = new OutboxGateway();

    @Override
    protected Gateway gateway() {
        return new Gateway() {
            @Override
            public String name() {
                return outbox.name();
            }

            @Override
            public boolean carries(MessageChannel channel) {
                return outbox.carries(channel);
            }

            @Override
            public Attempt send(Parcel parcel) {
                taken.add(parcel.text());
                return outbox.send(parcel);
            }
        };
    }

    @Override
    protected Set<Mood> moods() {
        return Set.of(Mood.WELL);
    }

    @Override
    protected void provider(Mood mood) {
        // the console is always well
    }

    @Override
    protected List<String> taken() {
        return taken;
    }
}
