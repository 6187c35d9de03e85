package org.earshot.insight.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;
import org.junit.jupiter.api.Test;

class ToldTest {
    private static final int WEEK = 2901;
    private static final Line EVERYONE = Line.of(Place.organization(new UUID(1, 1)));
    private static final Line SPANISH = new Line(EVERYONE.place(), new GroupRef("language", "es"));

    @Test
    void theOthersAreWhatThePartsLeave() {
        assertEquals(new Counted(4, 10, 10), others(new Counted(6, 25, 25), new Counted(2, 15, 15)));
    }

    @Test
    void noShareOfTheOthersIsToldWhileAPartStandsAtOlderAnswers() {
        assertEquals(Counted.NONE, others(new Counted(25, 25, 25), new Counted(2, 15, 15)));
        assertEquals(Counted.NONE, others(new Counted(1, 25, 25), new Counted(15, 15, 15)));
    }

    private static Counted others(Counted everyone, Counted spanish) {
        return new Told(Map.of(Period.ofWeek(WEEK), Map.of(EVERYONE, everyone, SPANISH, spanish)))
                .rest(EVERYONE, List.of(SPANISH), WEEK, WEEK);
    }
}
