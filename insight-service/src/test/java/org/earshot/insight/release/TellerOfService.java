package org.earshot.insight.release;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.answer.Signal;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.insight.Listening;
import org.earshot.insight.release.World.Said;
import org.earshot.insight.shift.Bucket;
import org.jspecify.annotations.Nullable;

/** Lets the answers of a world into the running service, corrections as revisions; there the week goes on running. */
final class TellerOfService implements Teller {
    private static final int WEEKS = 7;
    private static final int FIRST_NUMBERED = 1000;

    private final Service service;
    private final Listening here;
    private final int running;
    private final Map<Integer, Sent> sent = new HashMap<>();
    private BitSet known = new BitSet();

    TellerOfService(Service service, Listening here) {
        this.service = service;
        this.here = here;
        this.running = service.currentWeek();
    }

    /** A response and its revision, by the number of what it says. */
    private record Sent(UUID response, int revision) {}

    @Override
    public UUID organizationId() {
        return here.organizationId;
    }

    @Override
    public UUID place(int kind, int number) {
        boolean first = number == 0;
        return first && kind == 2
                ? here.program
                : new UUID(here.organizationId.getMostSignificantBits(), kind * 1000L + number);
    }

    @Override
    public int firstWeek() {
        return Period.monthOf(running - WEEKS).week();
    }

    @Override
    public int running() {
        return running;
    }

    @Override
    public boolean weeksEnd() {
        return false;
    }

    @Override
    public Told tell(World world) {
        BitSet gone = (BitSet) known.clone();
        gone.andNot(world.standing());
        BitSet come = (BitSet) world.standing().clone();
        come.andNot(known);
        known = (BitSet) world.standing().clone();
        List<ResponseEvent> events = new ArrayList<>();
        come.stream().forEach(answer -> {
            Optional<Integer> before = gone.stream()
                    .boxed()
                    .filter(other ->
                            isCorrection(world.said().get(other), world.said().get(answer)))
                    .findFirst();
            before.ifPresent(gone::clear);
            Sent now = before.map(sent::get)
                    .map(other -> new Sent(other.response, other.revision + 1))
                    .orElseGet(() -> new Sent(UUID.randomUUID(), 1));
            sent.put(answer, now);
            events.add(recorded(now, world.said().get(answer)));
        });
        gone.stream()
                .mapToObj(sent::get)
                .forEach(response ->
                        events.add(new ResponseWithdrawn(here.organizationId, response.response, Instant.now())));
        service.live(here.organizationId, events);
        return service.told(here.organizationId, firstWeek());
    }

    private static boolean isCorrection(Said before, Said now) {
        return before.person() == now.person() && before.week() == now.week();
    }

    private ResponseRecorded recorded(Sent response, Said said) {
        Instant at = answered(said.week());
        return new ResponseRecorded(
                here.organizationId,
                response.response,
                response.revision,
                here.instrument,
                1,
                said.cell().programId(),
                said.cell().siteId(),
                participant(said),
                "en",
                Channel.API,
                at,
                at,
                new Answers(Map.of("food", new Answer.Flag(said.present()))),
                List.of(new Signal(World.NEED, said.present(), said.present() ? 1 : 0)),
                said.cell().groups(),
                Map.of());
    }

    private @Nullable UUID participant(Said said) {
        return said.person() < FIRST_NUMBERED
                ? new UUID(here.organizationId.getLeastSignificantBits(), said.person())
                : null;
    }

    private Instant answered(int week) {
        return week == running
                ? Instant.now().minus(Duration.ofSeconds(1))
                : LocalDate.ofEpochDay(Bucket.firstDayOf(week))
                        .plusDays(2)
                        .atTime(12, 0)
                        .toInstant(ZoneOffset.UTC);
    }

    @Override
    public Held held(int week) {
        return service.held(here.organizationId, week);
    }
}
