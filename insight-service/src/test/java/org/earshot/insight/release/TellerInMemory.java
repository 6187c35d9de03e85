package org.earshot.insight.release;

import java.util.UUID;
import org.earshot.insight.release.ReleaseStore.Repeated;

/** Tells without a database. */
final class TellerInMemory implements Teller {
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final int FIRST_WEEK = 2900;
    private static final int FIRST_NUMBERED = 1000;

    private final ReleasesInMemory store = new ReleasesInMemory();
    private final Releasing releasing = new Releasing(store);

    @Override
    public UUID organizationId() {
        return ORGANIZATION;
    }

    @Override
    public UUID place(int kind, int number) {
        return new UUID(kind, number);
    }

    @Override
    public int firstWeek() {
        return FIRST_WEEK;
    }

    @Override
    public int running() {
        return FIRST_WEEK + 4;
    }

    @Override
    public boolean weeksEnd() {
        return true;
    }

    @Override
    public Told tell(World world) {
        store.identify(world.standing().stream()
                .mapToObj(world.said()::get)
                .filter(answer -> answer.person() < FIRST_NUMBERED)
                .map(answer -> new Repeated(answer.week(), answer.cell().id(), new UUID(4, answer.person())))
                .toList());
        releasing.tell(ORGANIZATION, World.NEED, world.counts(), FIRST_WEEK, world.running(), world.threshold());
        return store.told(ORGANIZATION, World.NEED, FIRST_WEEK);
    }

    @Override
    public Held held(int running) {
        return store.held(ORGANIZATION, World.NEED, running);
    }
}
